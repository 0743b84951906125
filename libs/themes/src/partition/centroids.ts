import { denseRows, type DenseRows } from '../vectors/dense-rows.js';
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

/** The dot products of one row with each centroid. O(count·d). */
export function similaritiesTo(centroids: DenseRows, rows: DenseRows, row: number): Float32Array {
  const { width } = centroids;
  const similarities = new Float32Array(centroids.rowCount);
  for (let part = 0; part < centroids.rowCount; part += 1) {
    let dot = 0;
    for (let a = row * width, b = part * width, end = a + width; a < end; a += 1, b += 1)
      dot += rows.values[a]! * centroids.values[b]!;
    similarities[part] = dot;
  }
  return similarities;
}
