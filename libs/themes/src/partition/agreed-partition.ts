import type { WeightedGraph } from '../graph/weighted-graph.js';
import { mulberry32 } from '@app/numeric';
import type { Grain } from './grain-of.js';
import { louvain } from './louvain.js';
import { meanAgreement } from './mean-agreement.js';
import type { Partition } from './partition.js';

/** Times the mean of the resolutions of the ensemble. */
const FACTORS = [0.7, 1, 1.4] as const;

/** What partitions agree on. */
export interface Agreed {
  partition: Partition;
  /** The partitions that it stands for. */
  ensemble: readonly Partition[];
  /** Mean AMI with the partitions of the ensemble: how sure the themes are. */
  agreement: number;
}

/**
 * The parts of a consensus graph at the resolution at which they agree most, on average, with the partitions it was made
 * of (Strehl and Ghosh 2002: the median partition, here by AMI).
 */
export function agreedPartition(
  graph: WeightedGraph,
  partitions: readonly Partition[],
  { resolutions }: Grain,
  seed: number,
  pins: Int32Array | null,
): Agreed {
  let best: Agreed | null = null;
  const mean = (resolutions[0] + resolutions[1]) / 2;
  for (const factor of FACTORS) {
    const resolution = factor * mean;
    const partition = louvain(graph, resolution, mulberry32(seed), pins);
    const agreement = meanAgreement(partition, partitions);
    if (!best || agreement > best.agreement) best = { partition, ensemble: partitions, agreement };
  }
  return best ?? { partition: { labels: new Int32Array(0), count: 0 }, ensemble: partitions, agreement: 1 };
}
