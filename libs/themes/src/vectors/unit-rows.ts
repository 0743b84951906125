import type { DenseRows } from './dense-rows.js';

/** Rows of length 1 (a zero row stays zero), by their first `width` entries. */
export function unitRows(rows: DenseRows, width: number = rows.width): DenseRows {
  const values = new Float32Array(rows.rowCount * width);
  for (let i = 0; i < rows.rowCount; i += 1) {
    let square = 0;
    for (let j = 0; j < width; j += 1) square += rows.values[i * rows.width + j]! ** 2;
    const factor = square > 0 ? 1 / Math.sqrt(square) : 0;
    for (let j = 0; j < width; j += 1) values[i * width + j] = rows.values[i * rows.width + j]! * factor;
  }
  return { rowCount: rows.rowCount, width, values };
}
