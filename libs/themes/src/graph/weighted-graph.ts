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

/** Edges that each stand once, a ≤ b, in the order in which they were added. */
export class EdgeList {
  private ends = new Int32Array(1_024);
  private weights = new Float64Array(512);
  count = 0;

  add(a: number, b: number, weight: number): void {
    if (this.count === this.weights.length) this.grow();
    this.ends[2 * this.count] = a;
    this.ends[2 * this.count + 1] = b;
    this.weights[this.count] = weight;
    this.count += 1;
  }

  /** The graph of these edges. */
  graph(nodeCount: number): WeightedGraph {
    const { ends, count } = this;
    const starts = new Int32Array(nodeCount + 1);
    for (let edge = 0; edge < count; edge += 1) {
      const a = ends[2 * edge]!;
      const b = ends[2 * edge + 1]!;
      starts[a + 1]! += 1;
      if (a !== b) starts[b + 1]! += 1;
    }
    for (let i = 0; i < nodeCount; i += 1) starts[i + 1]! += starts[i]!;
    const next = starts.slice(0, nodeCount);
    const targets = new Int32Array(starts[nodeCount]!);
    const weights = new Float64Array(starts[nodeCount]!);
    for (let edge = 0; edge < count; edge += 1) {
      const a = ends[2 * edge]!;
      const b = ends[2 * edge + 1]!;
      const weight = this.weights[edge]!;
      targets[next[a]!] = b;
      weights[next[a]!++] = a === b ? 2 * weight : weight;
      if (a === b) continue;
      targets[next[b]!] = a;
      weights[next[b]!++] = weight;
    }
    return { nodeCount, starts, targets, weights };
  }

  private grow(): void {
    const [ends, weights] = [new Int32Array(2 * this.ends.length), new Float64Array(2 * this.weights.length)];
    ends.set(this.ends);
    weights.set(this.weights);
    this.ends = ends;
    this.weights = weights;
  }
}
