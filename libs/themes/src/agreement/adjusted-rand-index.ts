import { contingencyOf } from './contingency.js';

const pairs = (count: number): number => (count * (count - 1)) / 2;
const pairsIn = (counts: Iterable<number>): number => {
  let sum = 0;
  for (const count of counts) sum += pairs(count);
  return sum;
};

/**
 * Adjusted Rand index of two partitions: 1 when they are the same, 0 on average when they have nothing to do with each other.
 *
 *     ARI = (Σ C(nᵢⱼ,2) − E) ÷ (½(Σ C(aᵢ,2) + Σ C(bⱼ,2)) − E),  E = Σ C(aᵢ,2) · Σ C(bⱼ,2) ÷ C(n,2)
 *
 * Hubert and Arabie 1985. O(n).
 */
export function adjustedRandIndex(a: Int32Array, b: Int32Array): number {
  const { n, cells, rowSums, columnSums } = contingencyOf(a, b);
  const together = pairsIn(cells.values());
  const rows = pairsIn(rowSums);
  const columns = pairsIn(columnSums);
  const expected = n < 2 ? 0 : (rows * columns) / pairs(n);
  const most = (rows + columns) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
