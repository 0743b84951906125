import type { DegreeCounts, DegreeDistribution } from './degrees.js';

const UNIFORM: DegreeDistribution = [1 / 4, 1 / 4, 1 / 4, 1 / 4];

/**
 * How the answers to a whole set of statements are spread over the degrees: the centre of the prior.
 *
 *     share[d] = Σ counts[·][d] ÷ Σ counts[·][·]
 *
 * Every answer weighs alike, so a statement with many answers weighs more. Without any answer: uniform.
 *
 * @param counts one row of four counts for each statement
 * @returns four shares that add up to 1
 */
export function pooledDistribution(counts: readonly DegreeCounts[]): DegreeDistribution {
  const pooled: [number, number, number, number] = [0, 0, 0, 0];
  for (const [none, little, mostly, fully] of counts) {
    pooled[0] += none;
    pooled[1] += little;
    pooled[2] += mostly;
    pooled[3] += fully;
  }
  const total = pooled[0] + pooled[1] + pooled[2] + pooled[3];
  if (total === 0) return UNIFORM;
  return [pooled[0] / total, pooled[1] / total, pooled[2] / total, pooled[3] / total];
}
