import { denseRows, type DenseRows } from './dense-rows.js';
import type { SparseRows } from './sparse-rows.js';

/** X·V for X (n × m, sparse) and V (m × d): n × d. O(entries · d). */
export function sparseTimesDense(x: SparseRows, v: DenseRows): DenseRows {
  const { width } = v;
  const product = denseRows(x.rowCount, width);
  const out = product.values;
  const factors = v.values;
  for (let row = 0; row < x.rowCount; row += 1) {
    const to = row * width;
    const end = x.starts[row + 1] ?? 0;
    for (let entry = x.starts[row] ?? 0; entry < end; entry += 1) {
      const value = x.values[entry] ?? 0;
      const from = (x.columns[entry] ?? 0) * width;
      for (let j = 0; j < width; j += 1) out[to + j]! += value * factors[from + j]!;
    }
  }
  return product;
}

/** Xᵀ·Y for X (n × m, sparse) and Y (n × d): m × d. O(entries · d). */
export function transposedSparseTimesDense(x: SparseRows, y: DenseRows): DenseRows {
  const { width } = y;
  const product = denseRows(x.columnCount, width);
  const out = product.values;
  const factors = y.values;
  for (let row = 0; row < x.rowCount; row += 1) {
    const from = row * width;
    const end = x.starts[row + 1] ?? 0;
    for (let entry = x.starts[row] ?? 0; entry < end; entry += 1) {
      const value = x.values[entry] ?? 0;
      const to = (x.columns[entry] ?? 0) * width;
      for (let j = 0; j < width; j += 1) out[to + j]! += value * factors[from + j]!;
    }
  }
  return product;
}
