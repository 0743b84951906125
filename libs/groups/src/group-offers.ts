import { drawnOrder } from './drawn-order.js';
import { gatherCells } from './gather-cells.js';
import { gatherSpots } from './gather-spots.js';
import { groupCells } from './group-cells.js';
import type { GroupsOptions } from './groups-options.js';
import { hashId } from './hash-id.js';
import { mostTypical } from './most-typical.js';
import type { Points } from './points.js';
import { pairwiseDistances, silhouette } from './silhouette.js';

/** People, or spots, grouped into k groups. */
export interface GroupOffer {
  k: number;
  /** Mean over the runs, −1..1. */
  silhouette: number;
  /** For each of them the group, 0 .. k − 1. */
  groupOf: Uint16Array;
}

type OffersOptions = Pick<
  GroupsOptions,
  'seed' | 'spotCount' | 'cellCount' | 'runCount' | 'leastGroupSize' | 'mostGroupCount'
>;

/** Polis asks for a dozen cells more before it looks for one group more. */
const CELLS_PER_GROUP = 12;

/** One run of the method from one drawn order: an offer for each k for which there are groups that large. */
function runOnce(spots: Points, order: Iterable<number>, options: OffersOptions): GroupOffer[] {
  const { centres: cells, of: cellOf } = gatherCells(spots, order, options.cellCount);
  const mostK = Math.min(options.mostGroupCount, 2 + Math.floor(cells.x.length / CELLS_PER_GROUP));
  const distances = pairwiseDistances(cells);
  const offers: GroupOffer[] = [];
  for (let k = 2; k <= mostK; k += 1) {
    const groups = groupCells(cells, k, options.leastGroupSize);
    if (!groups) continue;
    const groupOf = cellOf.map((cell) => groups[cell] ?? 0);
    offers.push({ k, silhouette: silhouette(distances, groups, k), groupOf });
  }
  return offers;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * For each number of groups the most typical grouping, and how well it fits.
 *
 * The published method depends on the order in which people came: cells start from whoever came first, and groups from
 * the first cells. Instead of one order, that of arrival, many are drawn; each gives one run of the method; and of all
 * runs with k groups the one counts that agrees best with all the others, so that the outcome is what the method says
 * most of the time. The draws depend on the ids of the people and on the seed only. A k that fails in half of the runs
 * or more is not on offer.
 *
 * @param ids of the people, in canonical order
 * @param people where they stand, in the same order
 * @returns ascending in k; none when the people cannot be told apart
 */
export function groupOffers(ids: readonly string[], people: Points, options: OffersOptions): GroupOffer[] {
  const hashes = Uint32Array.from(ids, (id) => hashId(id, options.seed));
  const { points: spots, of: spotOf } = gatherSpots(people, options.spotCount);
  const runs = Array.from({ length: options.runCount }, (_, draw) =>
    runOnce(spots, drawnOrder(hashes, spotOf, spots.x.length, draw), options),
  );
  const offers: GroupOffer[] = [];
  for (let k = 2; k <= options.mostGroupCount; k += 1) {
    const found = runs.flatMap((run) => run.filter((offer) => offer.k === k));
    if (2 * found.length <= options.runCount) continue;
    const partitions = found.map(({ groupOf }) => groupOf);
    const typical = partitions[mostTypical(partitions, spots.weight)];
    offers.push({
      k,
      silhouette: meanOf(found.map((offer) => offer.silhouette)),
      groupOf: Uint16Array.from(spotOf, (spot) => typical?.[spot] ?? 0),
    });
  }
  return offers;
}
