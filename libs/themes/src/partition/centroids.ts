import { denseRows, type DenseRows } from '../vectors/dense-rows.js';
import { dotOf } from '../vectors/dot-of.js';
import { dotProducts } from '../vectors/dot-products.js';
import { unitRows } from '../vectors/unit-rows.js';
import type { Partition } from './partition.js';

/** What a pinned statement weighs in the centroid of its theme. */
export const PINNED_WEIGHT = 4;

/** The middle of each part: the sum of its rows, those that are pinned four times, at unit length. O(n·d). */
export function centroidsOf(
  rows: DenseRows,
  { labels, count }: Partition,
  pins: Int32Array | null,
): DenseRows {
  const { width } = rows;
  const sums = denseRows(count, width);
  for (const [i, part] of labels.entries()) {
    if (part < 0) continue;
    const weight = pins && pins[i]! >= 0 ? PINNED_WEIGHT : 1;
    for (let j = 0, from = i * width, to = part * width; j < width; j += 1)
      sums.values[to + j]! += weight * rows.values[from + j]!;
  }
  return unitRows(sums);
}

/** The dot products of each row with each centroid, row by row. O(n·count·d). */
export const similaritiesOf = (centroids: DenseRows, rows: DenseRows): Float32Array =>
  new Float32Array(dotProducts(rows, centroids));

/** Those of one row. O(count·d). */
export function similaritiesTo(centroids: DenseRows, rows: DenseRows, row: number): Float32Array {
  const { width } = centroids;
  const similarities = new Float32Array(centroids.rowCount);
  for (let part = 0; part < centroids.rowCount; part += 1)
    similarities[part] = dotOf(rows.values, row * width, centroids.values, part * width, width);
  return similarities;
}
