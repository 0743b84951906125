import { kMeans } from './k-means.js';
import { nearestCentre } from './nearest-centre.js';
import { distinctPlaces, pointsAt, type Points } from './points.js';

/** In Polis too: its setting of 100 is misspelt, so that the default of 20 holds. */
const MOST_STEPS = 20;
const TOLERANCE = 0.01;

/**
 * Groups the cells into k groups, none of them with fewer people than the least.
 *
 * Weighted k-means from the first k distinct cells. When a group comes out too small, its cells are set aside as being
 * far from everyone, the others are grouped anew, and what was set aside joins the nearest group in the end: one
 * outlier cannot take a group for itself, and still stands in one.
 *
 * @returns for each cell its group 0 .. k − 1; null when there are no k groups that large
 */
export function groupCells(cells: Points, k: number, leastSize: number): Uint16Array | null {
  let active = Array.from(cells.x, (_, cell) => cell);
  for (;;) {
    const points = pointsAt(cells, active);
    const starts = distinctPlaces(points, points.x.keys(), k);
    if (starts.length < k) return null;
    const { centres, of } = kMeans(points, pointsAt(points, starts), MOST_STEPS, TOLERANCE);
    if (centres.x.length < k) return null;
    const isLarge = (place: number): boolean => (centres.weight[of[place] ?? 0] ?? 0) >= leastSize;
    if (centres.weight.every((weight) => weight >= leastSize)) {
      const groupOf = nearestCentre(cells, centres);
      active.forEach((cell, place) => (groupOf[cell] = of[place] ?? 0));
      return groupOf;
    }
    active = active.filter((_, place) => isLarge(place));
  }
}
