import { standardGamma, standardNormal, type Random } from '@app/numeric';
import { degreeValue } from '../degree-value.js';
import type { StatementRanking } from '../rank-statements.js';
import type { Contender } from './contenders.js';
import { exponentialDraw, pickFrom, poolOf } from './draws.js';

/** Draws made beforehand: Gamma(w·m_d) for each degree, and standard normal ones. */
export interface Pools {
  priorOf: readonly Float64Array[];
  normal: Float64Array;
}

export const poolsFor = (
  { prior, options }: Pick<StatementRanking, 'prior' | 'options'>,
  random: Random,
): Pools => ({
  priorOf: prior.map((share) => poolOf(() => standardGamma(random, options.priorWeight * share))),
  normal: poolOf(() => standardNormal(random)),
});

export function drawWeights(weights: Float64Array, random: Random): void {
  for (let person = 0; person < weights.length; person += 1) weights[person] = exponentialDraw(random);
}

function weightOf(people: Uint32Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < people.length; index += 1) sum += weights[people[index] ?? 0] ?? 0;
  return sum;
}

/**
 * What the recognition of a statement is in one draw: the known values with sum S, and for the M unseen people
 *
 *     G_d = Σ weights of who answered d + Gamma(w·m_d),   θ_d = G_d ÷ Σ G
 *     T ~ Normal(M·μ_θ, M·σ²_θ) within [0, M],            Q = (S + T) ÷ N′
 *
 * A sum of n Exp(1) weights is Gamma(n), so θ is Dirichlet(w·m + n): exactly the posterior of `recognitionPosterior`, of
 * which mean and variance of Q are therefore those of the closed form (but for the cut at 0 and M). The normal stands for
 * the sum of M draws from θ.
 */
export function drawRecognition(
  { peopleByDegree, unseenCount, knownSum, sayingCount }: Contender,
  weights: Float64Array,
  { priorOf, normal }: Pools,
  random: Random,
): number {
  if (unseenCount === 0) return knownSum / sayingCount;
  let total = 0;
  let mean = 0;
  let square = 0;
  for (let degree = 0; degree < 4; degree += 1) {
    const people = peopleByDegree[degree];
    const prior = priorOf[degree];
    const share = (people ? weightOf(people, weights) : 0) + (prior ? pickFrom(prior, random) : 0);
    const value = degreeValue(degree);
    total += share;
    mean += share * value;
    square += share * value * value;
  }
  mean /= total;
  const spread = Math.max(0, square / total - mean * mean);
  const unseen = unseenCount * mean + Math.sqrt(unseenCount * spread) * pickFrom(normal, random);
  return (knownSum + Math.min(Math.max(unseen, 0), unseenCount)) / sayingCount;
}
