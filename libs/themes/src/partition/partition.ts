/** Which part each row belongs to: labels 0 … count − 1; −1: to none. */
export interface Partition {
  labels: Int32Array;
  count: number;
}

/** Numbers parts anew in order of first appearance, so that equal partitions are equal. −1 stays. */
export function renumbered(labels: Int32Array): Partition {
  const numbers = new Map<number, number>();
  const renamed = labels.map((label) => {
    if (label < 0) return -1;
    const number = numbers.get(label) ?? numbers.size;
    numbers.set(label, number);
    return number;
  });
  return { labels: renamed, count: numbers.size };
}
