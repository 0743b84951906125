import { denseRows, type DenseRows } from './dense-rows.js';
import { dotProducts } from './dot-products.js';

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

/** Aᵀ. */
function turned({ rowCount, width, values }: DenseRows): DenseRows {
  const columns = denseRows(width, rowCount);
  for (let row = 0; row < rowCount; row += 1)
    for (let j = 0; j < width; j += 1) columns.values[j * rowCount + row] = values[row * width + j]!;
  return columns;
}

/** Aᵀ·B for A and B (n × d): d × d, summed in double precision. O(n·d²). */
export const transposedTimes = (a: DenseRows, b: DenseRows): Float64Array =>
  dotProducts(turned(a), turned(b));
