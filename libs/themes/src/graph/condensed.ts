import type { Partition } from '../partition/partition.js';
import { weightedGraph, type Edge, type WeightedGraph } from './weighted-graph.js';

/** Parts as nodes, with their links added up and their pin, if a member has one. O(edges). */
export function condensed(
  graph: WeightedGraph,
  { labels, count }: Partition,
  pins: Int32Array | null,
): { graph: WeightedGraph; pins: Int32Array | null } {
  const sums = new Map<number, number>();
  for (let i = 0; i < graph.nodeCount; i += 1)
    for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e += 1) {
      const a = labels[i]!;
      const b = labels[graph.targets[e]!]!;
      if (a > b) continue;
      // Within a part an edge is met from both ends and a loop once with its weight doubled: half of each.
      const weight = a === b ? graph.weights[e]! / 2 : graph.weights[e]!;
      sums.set(a * count + b, (sums.get(a * count + b) ?? 0) + weight);
    }
  const edges: Edge[] = [];
  for (const [key, weight] of sums) edges.push({ a: Math.floor(key / count), b: key % count, weight });
  return { graph: weightedGraph(count, edges), pins: pins && condensedPins(labels, count, pins) };
}

function condensedPins(labels: Int32Array, count: number, pins: Int32Array): Int32Array {
  const condensedTo = new Int32Array(count).fill(-1);
  for (const [i, pin] of pins.entries()) if (pin >= 0) condensedTo[labels[i]!] = pin;
  return condensedTo;
}
