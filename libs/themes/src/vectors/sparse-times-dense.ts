import { denseRows, type DenseRows } from './dense-rows.js';
import type { SparseRows } from './sparse-rows.js';

/** X·V for X (n × m, sparse) and V (m × d): n × d, four entries at a time. O(entries · d). */
export function sparseTimesDense(x: SparseRows, v: DenseRows): DenseRows {
  const { width, values: factors } = v;
  const { starts, columns, values } = x;
  const product = denseRows(x.rowCount, width);
  const sums = new Float64Array(width);
  for (let row = 0; row < x.rowCount; row += 1) {
    sums.fill(0);
    const end = starts[row + 1]!;
    let entry = starts[row]!;
    for (; entry + 3 < end; entry += 4) {
      const [f, g, h, k] = [values[entry]!, values[entry + 1]!, values[entry + 2]!, values[entry + 3]!];
      const a = columns[entry]! * width;
      const b = columns[entry + 1]! * width;
      const c = columns[entry + 2]! * width;
      const d = columns[entry + 3]! * width;
      for (let j = 0; j < width; j += 1)
        sums[j]! += f * factors[a + j]! + g * factors[b + j]! + h * factors[c + j]! + k * factors[d + j]!;
    }
    for (; entry < end; entry += 1) {
      const value = values[entry]!;
      const from = columns[entry]! * width;
      for (let j = 0; j < width; j += 1) sums[j]! += value * factors[from + j]!;
    }
    product.values.set(sums, row * width);
  }
  return product;
}
