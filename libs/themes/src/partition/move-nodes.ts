import type { WeightedGraph } from '../graph/weighted-graph.js';
import { shuffle, type Random } from '@app/numeric';

const LEAST_GAIN = 1e-9;
const ROUND_LIMIT = 20;

export interface MoveRules {
  resolution: number;
  random: Random;
  /** Parts with different numbers ≥ 0 never join; null: none. */
  pins: Int32Array | null;
}

/**
 * One level of the Louvain method: from the given parts, nodes move one by one, in shuffled order, to the neighbouring
 * part, or to a part of their own, that gains most modularity, until none gains. O(edges) a round.
 *
 * @returns labels; those of `start` keep their meaning
 */
export const moveNodes = (graph: WeightedGraph, start: Int32Array, rules: MoveRules): Int32Array =>
  new Mover(graph, start, rules).run();

class Mover {
  private readonly labels: Int32Array;
  private readonly degrees: Float64Array;
  private readonly totals: Float64Array;
  private readonly sizes: Int32Array;
  private readonly links: Float64Array;
  private readonly partPins: Int32Array;
  private readonly pinned: Int32Array;
  private readonly empty: number[] = [];
  private readonly touched: Int32Array;
  private touchedCount = 0;
  private whole = 0;

  constructor(
    private readonly graph: WeightedGraph,
    start: Int32Array,
    private readonly rules: MoveRules,
  ) {
    const n = graph.nodeCount;
    this.labels = start.slice();
    this.degrees = new Float64Array(n);
    // One label more than there are nodes, so that a part of one's own is always free.
    const labelCount = Math.max(n, ...start) + 1;
    this.totals = new Float64Array(labelCount);
    this.sizes = new Int32Array(labelCount);
    this.links = new Float64Array(labelCount);
    this.partPins = new Int32Array(labelCount).fill(-1);
    this.pinned = new Int32Array(labelCount);
    this.touched = new Int32Array(labelCount);
    for (let i = 0; i < n; i += 1) {
      for (let e = graph.starts[i]!; e < graph.starts[i + 1]!; e += 1) this.degrees[i]! += graph.weights[e]!;
      this.whole += this.degrees[i]!;
      this.enter(i, this.labels[i]!);
    }
    for (let label = labelCount - 1; label >= 0; label -= 1)
      if (this.sizes[label] === 0) this.empty.push(label);
  }

  run(): Int32Array {
    if (this.whole === 0) return this.labels;
    const order = shuffle(
      Int32Array.from({ length: this.graph.nodeCount }, (_, i) => i),
      this.rules.random,
    );
    for (let round = 0, moved = 1; moved > 0 && round < ROUND_LIMIT; round += 1) {
      moved = 0;
      for (const node of order) if (this.move(node)) moved += 1;
    }
    return this.labels;
  }

  private move(node: number): boolean {
    const own = this.labels[node]!;
    this.countLinks(node);
    this.leave(node, own);
    const best = this.bestPart(node, own);
    for (let t = 0; t < this.touchedCount; t += 1) this.links[this.touched[t]!] = 0;
    if (this.sizes[best] === 0 && best === this.empty.at(-1)) this.empty.pop();
    this.enter(node, best);
    if (best === own) return false;
    if (this.sizes[own] === 0) this.empty.push(own);
    this.labels[node] = best;
    return true;
  }

  private countLinks(node: number): void {
    const { starts, targets, weights } = this.graph;
    const end = starts[node + 1]!;
    this.touchedCount = 0;
    for (let e = starts[node]!; e < end; e += 1) {
      const target = targets[e]!;
      if (target === node) continue;
      const part = this.labels[target]!;
      if (this.links[part] === 0) this.touched[this.touchedCount++] = part;
      this.links[part]! += weights[e]!;
    }
  }

  private bestPart(node: number, own: number): number {
    let best = own;
    let bestGain = this.gain(node, own) + LEAST_GAIN;
    const free = this.empty.at(-1) ?? own;
    for (let t = 0; t <= this.touchedCount; t += 1) {
      const part = t < this.touchedCount ? this.touched[t]! : free;
      if (part === own || !this.mayJoin(node, part)) continue;
      const gain = this.gain(node, part);
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = part;
    }
    return best;
  }

  private gain(node: number, part: number): number {
    return (
      this.links[part]! - (this.rules.resolution * this.degrees[node]! * this.totals[part]!) / this.whole
    );
  }

  private mayJoin(node: number, part: number): boolean {
    const pin = this.rules.pins?.[node] ?? -1;
    const partPin = this.partPins[part]!;
    return pin < 0 || partPin < 0 || pin === partPin;
  }

  private enter(node: number, part: number): void {
    this.totals[part]! += this.degrees[node]!;
    this.sizes[part]! += 1;
    const pin = this.rules.pins?.[node] ?? -1;
    if (pin < 0) return;
    this.partPins[part] = pin;
    this.pinned[part]! += 1;
  }

  private leave(node: number, part: number): void {
    this.totals[part]! -= this.degrees[node]!;
    this.sizes[part]! -= 1;
    if ((this.rules.pins?.[node] ?? -1) < 0) return;
    this.pinned[part]! -= 1;
    if (this.pinned[part] === 0) this.partPins[part] = -1;
  }
}
