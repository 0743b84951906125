/** How often each pair of parts occurs together, and how large each part is. */
export interface Contingency {
  n: number;
  /** Keyed by part of the first · number of parts of the second + part of the second. */
  cells: Map<number, number>;
  rowSums: Float64Array;
  columnSums: Float64Array;
}

/** Counts two partitions of the same rows against each other. Labels are 0 … count − 1. O(n). */
export function contingencyOf(a: Int32Array, b: Int32Array): Contingency {
  const rowSums = new Float64Array(a.reduce((most, label) => Math.max(most, label + 1), 0));
  const columnSums = new Float64Array(b.reduce((most, label) => Math.max(most, label + 1), 0));
  const cells = new Map<number, number>();
  for (const [i, row] of a.entries()) {
    const column = b[i] ?? 0;
    rowSums[row]! += 1;
    columnSums[column]! += 1;
    const key = row * columnSums.length + column;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  return { n: a.length, cells, rowSums, columnSums };
}
