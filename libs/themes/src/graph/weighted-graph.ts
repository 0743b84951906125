/**
 * An undirected graph with weights: the neighbours of node i stand at starts[i] … starts[i + 1] − 1 of `targets` and
 * `weights`; each edge stands twice. A loop stands once, with its weight doubled.
 */
export interface WeightedGraph {
  nodeCount: number;
  starts: Int32Array;
  targets: Int32Array;
  weights: Float64Array;
}

export interface Edge {
  a: number;
  b: number;
  weight: number;
}

/** A graph of edges that each stand once, a < b. */
export function weightedGraph(nodeCount: number, edges: readonly Edge[]): WeightedGraph {
  const starts = new Int32Array(nodeCount + 1);
  for (const { a, b } of edges) {
    starts[a + 1]! += 1;
    if (a !== b) starts[b + 1]! += 1;
  }
  for (let i = 0; i < nodeCount; i += 1) starts[i + 1]! += starts[i]!;
  const next = starts.slice(0, nodeCount);
  const targets = new Int32Array(starts[nodeCount]!);
  const weights = new Float64Array(starts[nodeCount]!);
  const put = (from: number, to: number, weight: number): void => {
    const place = next[from]!;
    next[from] = place + 1;
    targets[place] = to;
    weights[place] = weight;
  };
  for (const { a, b, weight } of edges) {
    if (a === b) put(a, a, 2 * weight);
    else {
      put(a, b, weight);
      put(b, a, weight);
    }
  }
  return { nodeCount, starts, targets, weights };
}
