import type { NearestNeighbours } from './nearest-neighbours.js';
import { EdgeList, type WeightedGraph } from './weighted-graph.js';

/**
 * Rows that are near share neighbours: an edge where one is among the k nearest of the other, with the Jaccard overlap of
 * their circles (the k nearest and the row itself) as weight. Jarvis and Patrick 1973; Xu and Su 2015. O(n·k²).
 *
 * @param k at most the number of neighbours known
 */
export function sharedNeighbourGraph(nodeCount: number, near: NearestNeighbours, k: number): WeightedGraph {
  const circles = Array.from({ length: nodeCount }, (_, i) => circleOf(near, i, k));
  // marks[j] = i + 1 while j is in the circle of i.
  const marks = new Int32Array(nodeCount);
  const edges = new EdgeList();
  for (const [a, circle] of circles.entries()) {
    for (const node of circle) marks[node] = a + 1;
    for (const b of circle) {
      const other = circles[b] ?? circle;
      if (a === b || (b < a && isIn(other, a))) continue;
      const shared = markedCount(other, marks, a + 1);
      edges.add(Math.min(a, b), Math.max(a, b), shared / (circle.length + other.length - shared));
    }
  }
  return edges.graph(nodeCount);
}

function isIn(circle: Int32Array, row: number): boolean {
  for (let place = 0; place < circle.length; place += 1) if (circle[place] === row) return true;
  return false;
}

/** How many of a circle bear the mark. */
function markedCount(circle: Int32Array, marks: Int32Array, mark: number): number {
  let count = 0;
  for (let place = 0; place < circle.length; place += 1) if (marks[circle[place]!] === mark) count += 1;
  return count;
}

function circleOf({ indices, k: known }: NearestNeighbours, row: number, k: number): Int32Array {
  const circle = new Int32Array(k + 1);
  circle[0] = row;
  let size = 1;
  for (let place = row * known; place < row * known + k && indices[place]! >= 0; place += 1) {
    circle[size] = indices[place]!;
    size += 1;
  }
  return circle.subarray(0, size);
}
