import type { NearestNeighbours } from '../graph/nearest-neighbours.js';
import { EdgeList, type WeightedGraph } from '../graph/weighted-graph.js';
import type { Partition } from './partition.js';

/**
 * What several partitions agree on: rows that are near in any of the neighbourhoods, with the share of the partitions
 * that have both in one part as weight (co-association, Fred and Jain 2005; only along edges, Tandon and others 2019).
 * O(n·k·(neighbourhoods + partitions)).
 *
 * @param k so many of the nearest count
 */
export function consensusGraph(
  nodeCount: number,
  neighbourhoods: readonly NearestNeighbours[],
  k: number,
  partitions: readonly Partition[],
): WeightedGraph {
  const edges = new EdgeList();
  const candidates = Array.from({ length: nodeCount }, () => new Set<number>());
  for (const { indices, k: known } of neighbourhoods)
    for (let i = 0; i < nodeCount; i += 1)
      for (let place = i * known; place < i * known + Math.min(k, known); place += 1) {
        const j = indices[place]!;
        if (j >= 0) candidates[Math.min(i, j)]!.add(Math.max(i, j));
      }
  for (const [a, others] of candidates.entries())
    for (const b of others) {
      let together = 0;
      for (const { labels } of partitions) if (labels[a] === labels[b]) together += 1;
      if (together > 0) edges.add(a, b, together / partitions.length);
    }
  return edges.graph(nodeCount);
}
