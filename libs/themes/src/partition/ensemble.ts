import { nearestNeighbours, type NearestNeighbours } from '../graph/nearest-neighbours.js';
import { sharedNeighbourGraph } from '../graph/shared-neighbour-graph.js';
import { seededRandom } from '../random.js';
import type { DenseRows } from '../vectors/dense-rows.js';
import { unitRows } from '../vectors/unit-rows.js';
import { louvain } from './louvain.js';
import type { Partition } from './partition.js';
import { refine } from './refine.js';

/** How fine the parts are sought: neighbours, and resolutions that take turns. */
export interface Grain {
  neighbourCounts: readonly [number, number, number];
  resolutions: readonly [number, number];
}

const DIMENSION_SHARES = [0.35, 0.6, 1] as const;
const REFINE_ROUNDS = 2;

export interface EnsembleRows {
  rows: DenseRows;
  /** So many entries at the start of each row are in every view. */
  vectorWidth: number;
}

export interface Ensemble {
  neighbourhoods: NearestNeighbours[];
  partitions: Partition[];
}

/**
 * Many partitions of the same rows, each by another view: three numbers of dimensions × three numbers of neighbours, with
 * two resolutions in turns. What they agree on does not hang on a setting. O(n²·d + partitions·n·count·d).
 */
export function ensembleOf(
  { rows, vectorWidth }: EnsembleRows,
  grain: Grain,
  seed: number,
  pins: Int32Array | null,
): Ensemble {
  const latentWidth = rows.width - vectorWidth;
  const cuts = DIMENSION_SHARES.map((share) => vectorWidth + Math.max(1, Math.round(share * latentWidth)));
  const neighbourhoods = nearestNeighbours(rows, grain.neighbourCounts[2], cuts);
  const partitions: Partition[] = [];
  for (const [level, near] of neighbourhoods.entries()) {
    const cutRows = unitRows(rows, cuts[level]);
    for (const k of grain.neighbourCounts) {
      const graph = sharedNeighbourGraph(rows.rowCount, near, k);
      const resolution = grain.resolutions[partitions.length % 2 === 0 ? 0 : 1];
      const random = seededRandom(seed + partitions.length);
      partitions.push(refine(cutRows, louvain(graph, resolution, random, pins), pins, REFINE_ROUNDS));
    }
  }
  return { neighbourhoods, partitions };
}
