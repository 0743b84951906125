import type { CentredMatrix } from './centre-endorsements.js';

/** Σ value·vector[column] over the entries [start, end) of a row, in four sums, of which a processor works on several at once. */
function rowTimes(
  column: Uint32Array,
  value: Float64Array,
  start: number,
  end: number,
  vector: Float64Array,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let at = start;
  for (; at + 3 < end; at += 4) {
    first += (value[at] ?? 0) * (vector[column[at] ?? 0] ?? 0);
    second += (value[at + 1] ?? 0) * (vector[column[at + 1] ?? 0] ?? 0);
    third += (value[at + 2] ?? 0) * (vector[column[at + 2] ?? 0] ?? 0);
    fourth += (value[at + 3] ?? 0) * (vector[column[at + 3] ?? 0] ?? 0);
  }
  for (; at < end; at += 1) first += (value[at] ?? 0) * (vector[column[at] ?? 0] ?? 0);
  return first + second + (third + fourth);
}

/** Adds factor·value to the columns of the entries [start, end) of a row, four entries a round. */
function spread(
  factor: number,
  column: Uint32Array,
  value: Float64Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  const add = (at: number): void => {
    const statement = column[at] ?? 0;
    sums[statement] = (sums[statement] ?? 0) + factor * (value[at] ?? 0);
  };
  let at = start;
  for (; at + 3 < end; at += 4) {
    add(at);
    add(at + 1);
    add(at + 2);
    add(at + 3);
  }
  for (; at < end; at += 1) add(at);
}

/**
 * Xᵀ(X·v), row by row: each row's dot product with v, spread back over that row's columns. XᵀX is never made.
 * O(endorsements).
 *
 * @param vector by statement
 * @returns by statement
 */
export function covarianceProduct(
  { columnCount, rowStart, column, value }: CentredMatrix,
  vector: Float64Array,
): Float64Array {
  const product = new Float64Array(columnCount);
  for (let row = 0; row + 1 < rowStart.length; row += 1) {
    const start = rowStart[row] ?? 0;
    const end = rowStart[row + 1] ?? 0;
    const dot = rowTimes(column, value, start, end, vector);
    spread(dot, column, value, start, end, product);
  }
  return product;
}
