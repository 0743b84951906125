import type { Partition } from '../partition/partition.js';
import { EdgeList, type WeightedGraph } from './weighted-graph.js';

/** Parts as nodes, with their links added up and their pin, if a member has one. O(edges). */
export function condensed(
  graph: WeightedGraph,
  { labels, count }: Partition,
  pins: Int32Array | null,
): { graph: WeightedGraph; pins: Int32Array | null } {
  const members = membersOf(labels, count);
  const edges = new EdgeList();
  const sums = new Float64Array(count);
  for (let a = 0; a < count; a += 1) {
    const touched: number[] = [];
    for (let m = members.starts[a]!; m < members.starts[a + 1]!; m += 1) {
      const i = members.rows[m]!;
      for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e += 1) {
        const b = labels[graph.targets[e]!]!;
        if (a > b) continue;
        if (sums[b] === 0) touched.push(b);
        // Within a part an edge is met from both ends and a loop once with its weight doubled: half of each.
        sums[b]! += a === b ? graph.weights[e]! / 2 : graph.weights[e]!;
      }
    }
    for (const b of touched) {
      edges.add(a, b, sums[b]!);
      sums[b] = 0;
    }
  }
  return { graph: edges.graph(count), pins: pins && condensedPins(labels, count, pins) };
}

/** The rows of part i stand at starts[i] … starts[i + 1] − 1 of `rows`. */
function membersOf(labels: Int32Array, count: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const part of labels) starts[part + 1]! += 1;
  for (let part = 0; part < count; part += 1) starts[part + 1]! += starts[part]!;
  const next = starts.slice();
  const rows = new Int32Array(labels.length);
  for (let i = 0; i < labels.length; i += 1) rows[next[labels[i]!]!++] = i;
  return { starts, rows };
}

function condensedPins(labels: Int32Array, count: number, pins: Int32Array): Int32Array {
  const condensedTo = new Int32Array(count).fill(-1);
  for (const [i, pin] of pins.entries()) if (pin >= 0) condensedTo[labels[i]!] = pin;
  return condensedTo;
}
