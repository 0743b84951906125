import { contingencyOf, type Contingency } from './contingency.js';

/** Entropy of a partition with parts of these sizes, in nats: −Σ aᵢ/n · ln(aᵢ/n). */
function entropy(sizes: Float64Array, n: number): number {
  let sum = 0;
  for (const size of sizes) if (size > 0) sum -= (size / n) * Math.log(size / n);
  return sum;
}

/** Σ nᵢⱼ/n · ln(n·nᵢⱼ ÷ aᵢbⱼ), in nats. */
function mutualInformation({ n, cells, rowSums, columnSums }: Contingency): number {
  let sum = 0;
  for (const [key, count] of cells) {
    const a = rowSums[Math.floor(key / columnSums.length)]!;
    const b = columnSums[key % columnSums.length]!;
    sum += (count / n) * Math.log((n * count) / (a * b));
  }
  return sum;
}

function logFactorials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let i = 2; i <= n; i += 1) logs[i] = logs[i - 1]! + Math.log(i);
  return logs;
}

/** How often parts have each size: the expectation depends on sizes alone. */
function sizeCounts(sizes: Float64Array): [size: number, count: number][] {
  const counts = new Map<number, number>();
  for (const size of sizes) if (size > 0) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts];
}

/** Mutual information to be expected of two partitions with these part sizes: Vinh, Epps and Bailey 2010, equation 24a. */
function expectedMutualInformation({ n, rowSums, columnSums }: Contingency): number {
  const log = logFactorials(n);
  let sum = 0;
  for (const [a, aCount] of sizeCounts(rowSums))
    for (const [b, bCount] of sizeCounts(columnSums)) {
      const fixed = log[a]! + log[b]! + log[n - a]! + log[n - b]! - log[n]!;
      let expected = 0;
      for (let nij = Math.max(1, a + b - n); nij <= Math.min(a, b); nij += 1) {
        const chance = fixed - log[nij]! - log[a - nij]! - log[b - nij]! - log[n - a - b + nij]!;
        expected += (nij / n) * Math.log((n * nij) / (a * b)) * Math.exp(chance);
      }
      sum += aCount * bCount * expected;
    }
  return sum;
}

/**
 * Adjusted mutual information, with the arithmetic mean of the entropies as its normaliser (as scikit-learn's default):
 *
 *     AMI = (MI − E[MI]) ÷ (½(H(a) + H(b)) − E[MI])
 *
 * 1 when the partitions are the same, 0 on average when they have nothing to do with each other; unlike NMI it is not
 * inflated by many small parts. Vinh, Epps and Bailey, JMLR 11 (2010) 2837-2854. O(n + Σ sizes of parts).
 */
export function adjustedMutualInformation(a: Int32Array, b: Int32Array): number {
  const table = contingencyOf(a, b);
  const mean = meanEntropy(table);
  const expected = expectedMutualInformation(table);
  // Both a single part, or both all alone: the same.
  return Math.abs(mean - expected) < 1e-12 ? 1 : (mutualInformation(table) - expected) / (mean - expected);
}

/** Normalised mutual information, MI ÷ ½(H(a) + H(b)), not corrected for chance. */
export function normalisedMutualInformation(a: Int32Array, b: Int32Array): number {
  const table = contingencyOf(a, b);
  const mean = meanEntropy(table);
  return mean === 0 ? 1 : mutualInformation(table) / mean;
}

const meanEntropy = ({ n, rowSums, columnSums }: Contingency): number =>
  (entropy(rowSums, n) + entropy(columnSums, n)) / 2;
