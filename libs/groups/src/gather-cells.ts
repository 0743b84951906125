import { kMeans, type KMeans } from './k-means.js';
import { distinctPlaces, pointsAt, type Points } from './points.js';

const MOST_STEPS = 100;
const TOLERANCE = 0.01;

/**
 * Gathers people into at most 100 cells of people who stand close together: k-means that starts from the first 100
 * distinct places in a drawn order. The cells stand in the order of their starts. Grouping the cells rather than the
 * people is part of the published method.
 *
 * @param order of the spots, from `drawnOrder`
 */
export function gatherCells(spots: Points, order: Iterable<number>, cellCount: number): KMeans {
  const starts = distinctPlaces(spots, order, cellCount);
  return kMeans(spots, pointsAt(spots, starts), MOST_STEPS, TOLERANCE);
}
