import { mulberry32, standardNormal } from '@app/numeric';
import { denseRows, type DenseRows } from './dense-rows.js';

/** Standard normal draws that depend on the seed alone. */
export function gaussianRows(rowCount: number, width: number, seed: number): DenseRows {
  const random = mulberry32(seed);
  const rows = denseRows(rowCount, width);
  for (let i = 0; i < rows.values.length; i += 1) rows.values[i] = standardNormal(random);
  return rows;
}
