import type { DenseRows } from '../vectors/dense-rows.js';
import { centroidsOf, similaritiesOf } from './centroids.js';
import { renumbered, type Partition } from './partition.js';

/**
 * Moves each row to the part whose centroid is nearest, a few times (spherical k-means from a given start: Dhillon and
 * Modha 2001). Pinned rows stay; parts that become empty go. O(rounds · n · count · d).
 *
 * @param pins where ≥ 0 a row does not move
 */
export function refine(
  rows: DenseRows,
  start: Partition,
  pins: Int32Array | null,
  roundCount: number,
): Partition {
  let current = start;
  for (let round = 0; round < roundCount; round += 1) {
    const centroids = centroidsOf(rows, current, pins);
    const similarities = similaritiesOf(centroids, rows);
    const moved = current.labels.map((part, i) =>
      (pins && pins[i]! >= 0) || part < 0 ? part : nearestPart(similarities, i, current.count, part),
    );
    if (moved.every((part, i) => part === current.labels[i])) break;
    current = { labels: moved, count: current.count };
  }
  return renumbered(current.labels);
}

/** The nearest of so many parts to row i; its own where none is nearer. */
function nearestPart(similarities: Float32Array, i: number, count: number, own: number): number {
  const first = i * count;
  let best = first + own;
  for (let place = first; place < first + count; place += 1)
    if (similarities[place]! > similarities[best]!) best = place;
  return best - first;
}
