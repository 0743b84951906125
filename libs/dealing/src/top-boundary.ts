/**
 * Where the top of a list ends: halfway between the k-th and the (k+1)-th largest value.
 *
 * With no more than k values there is no (k+1)-th; then the boundary lies below the second lowest, so that there still is a
 * contest to decide. O(n·k) at worst, O(n) when most values are far below the top.
 *
 * @param values at least one finite number
 * @param topCount k, at least 1
 */
export function topBoundary(values: ArrayLike<number>, topCount: number): number {
  const size = Math.min(topCount + 1, values.length);
  const largest = new Float64Array(size).fill(-Infinity);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? -Infinity;
    if (value <= (largest[size - 1] ?? -Infinity)) continue;
    let place = size - 1;
    for (; place > 0 && (largest[place - 1] ?? 0) < value; place -= 1)
      largest[place] = largest[place - 1] ?? 0;
    largest[place] = value;
  }
  const last = largest[size - 1] ?? 0;
  return (last + (largest[Math.max(0, size - 2)] ?? last)) / 2;
}
