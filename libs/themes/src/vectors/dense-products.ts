import { denseRows, type DenseRows } from './dense-rows.js';

/** A·B for A (n × k) and B (k × d): n × d. O(n·k·d). */
export function times(a: DenseRows, b: DenseRows): DenseRows {
  const product = denseRows(a.rowCount, b.width);
  for (let row = 0; row < a.rowCount; row += 1)
    for (let i = 0; i < a.width; i += 1) {
      const value = a.values[row * a.width + i]!;
      for (let j = 0, to = row * b.width, from = i * b.width; j < b.width; j += 1)
        product.values[to + j]! += value * b.values[from + j]!;
    }
  return product;
}

/** Aᵀ·B for A and B (n × d): d × d, row by row, summed in double precision. O(n·d²). */
export function transposedTimes(a: DenseRows, b: DenseRows): Float64Array {
  const d = a.width;
  const product = new Float64Array(d * d);
  for (let row = 0; row < a.rowCount; row += 1)
    for (let i = 0; i < d; i += 1) {
      const value = a.values[row * d + i]!;
      for (let j = 0, from = row * d; j < d; j += 1) product[i * d + j]! += value * b.values[from + j]!;
    }
  return product;
}
