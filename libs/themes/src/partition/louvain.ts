import { condensed } from '../graph/condensed.js';
import type { WeightedGraph } from '../graph/weighted-graph.js';
import type { Random } from '@app/numeric';
import { moveNodes } from './move-nodes.js';
import { renumbered, type Partition } from './partition.js';

const ALONE = (count: number): Int32Array => Int32Array.from({ length: count }, (_, i) => i);

/**
 * Parts of a graph that hang together: the Louvain method (Blondel and others 2008) for modularity with a resolution γ
 * (Reichardt and Bornholdt 2006):
 *
 *     Q = 1/2m · Σᵢⱼ (Aᵢⱼ − γ·kᵢ·kⱼ/2m) · [cᵢ = cⱼ]
 *
 * Nodes move to the neighbouring part with the largest gain until none does; parts become nodes, and again. A larger γ
 * gives more and smaller parts. About O(edges) a round.
 *
 * @param pins nodes with the same number ≥ 0 end in one part, with different numbers never; null: none
 */
export function louvain(
  graph: WeightedGraph,
  resolution: number,
  random: Random,
  pins: Int32Array | null = null,
): Partition {
  let membership = startOf(graph.nodeCount, pins);
  let { graph: level, pins: levelPins } = condensed(graph, membership, pins);
  for (;;) {
    const rules = { resolution, random, pins: levelPins };
    const moved = renumbered(moveNodes(level, ALONE(level.nodeCount), rules));
    membership = { labels: membership.labels.map((part) => moved.labels[part]!), count: moved.count };
    if (moved.count === level.nodeCount) return renumbered(membership.labels);
    ({ graph: level, pins: levelPins } = condensed(level, moved, levelPins));
  }
}

/** All alone, but what is pinned together is together from the start. */
function startOf(nodeCount: number, pins: Int32Array | null): Partition {
  if (!pins) return { labels: ALONE(nodeCount), count: nodeCount };
  const first = new Map<number, number>();
  return renumbered(
    pins.map((pin, i) => {
      if (pin < 0) return i;
      if (!first.has(pin)) first.set(pin, i);
      return first.get(pin) ?? i;
    }),
  );
}
