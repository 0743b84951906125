import type { CentredMatrix } from './centre-endorsements.js';

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
    let dot = 0;
    for (let at = start; at < end; at += 1) dot += (value[at] ?? 0) * (vector[column[at] ?? 0] ?? 0);
    for (let at = start; at < end; at += 1) {
      const statement = column[at] ?? 0;
      product[statement] = (product[statement] ?? 0) + dot * (value[at] ?? 0);
    }
  }
  return product;
}
