import { seededRandom } from '../random.js';
import { denseRows, type DenseRows } from './dense-rows.js';

/** Standard normal draws (Box and Muller 1958) that depend on the seed alone. */
export function gaussianRows(rowCount: number, width: number, seed: number): DenseRows {
  const random = seededRandom(seed);
  const rows = denseRows(rowCount, width);
  for (let i = 0; i < rows.values.length; i += 1)
    rows.values[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return rows;
}
