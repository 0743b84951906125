import { nearestNeighbours, type NearestNeighbours } from '../graph/nearest-neighbours.js';
import { sharedNeighbourGraph } from '../graph/shared-neighbour-graph.js';
import { mulberry32 } from '@app/numeric';
import type { DenseRows } from '../vectors/dense-rows.js';
import { unitRows } from '../vectors/unit-rows.js';
import type { Grain } from './grain-of.js';
import { louvain } from './louvain.js';
import type { Partition } from './partition.js';
import { refine } from './refine.js';

const DIMENSION_SHARES = [0.35, 0.6, 1] as const;
const REFINE_ROUNDS = 2;

export interface EnsembleRows {
  rows: DenseRows;
  /** So many entries at the start of each row are in every view. */
  vectorWidth: number;
}

/** The rows cut to some number of dimensions, and who is near to whom in them. */
export interface RowsView {
  cutRows: DenseRows;
  near: NearestNeighbours;
}

/** Three views of the rows, by their numbers of dimensions. O(n²·d). */
export function viewsOf({ rows, vectorWidth }: EnsembleRows, neighbourCount: number): RowsView[] {
  const latentWidth = rows.width - vectorWidth;
  const cuts = DIMENSION_SHARES.map((share) => vectorWidth + Math.max(1, Math.round(share * latentWidth)));
  return nearestNeighbours(rows, neighbourCount, cuts).map((near, level) => ({
    cutRows: unitRows(rows, cuts[level]),
    near,
  }));
}

/**
 * Many partitions of the same rows: three views × three numbers of neighbours, with two resolutions in turns. What they
 * agree on does not hang on a setting. O(partitions · n · count · d).
 */
export function ensembleOf(
  views: readonly RowsView[],
  grain: Grain,
  seed: number,
  pins: Int32Array | null,
): Partition[] {
  const partitions: Partition[] = [];
  for (const { cutRows, near } of views)
    for (const k of grain.neighbourCounts) {
      const graph = sharedNeighbourGraph(cutRows.rowCount, near, k);
      const resolution = grain.resolutions[partitions.length % 2 === 0 ? 0 : 1];
      const random = mulberry32(seed + partitions.length);
      partitions.push(refine(cutRows, louvain(graph, resolution, random, pins), pins, REFINE_ROUNDS));
    }
  return partitions;
}
