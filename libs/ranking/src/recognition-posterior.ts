import type { DegreeCounts, DegreeDistribution } from './degrees.js';
import { degreeValue } from './degree-value.js';
import { logBeta } from './incomplete-beta.js';

export interface KnownAnswers {
  degrees: DegreeCounts;
  cannotSayCount: number;
  populationCount: number;
}

/** What is believed about the recognition of one statement. All but `unseenCount` are on the scale 0..1. */
export interface RecognitionPosterior {
  mean: number;
  variance: number;
  /** The least and the most it can still become, given the answers known. */
  least: number;
  most: number;
  /** How probable it is that it becomes exactly that: that all who may still answer say *not at all*, or *fully*. */
  leastProbability: number;
  mostProbability: number;
  /** People who may still answer. */
  unseenCount: number;
}

/**
 * The probability that all unseen people give the answer with weight α, of total weight A (Pólya's urn):
 *
 *     Π_{j<M} (α + j) ÷ (A + j) = B(α + M, A − α) ÷ B(α, A − α)
 */
function allUnseenProbability(alpha: number, total: number, unseenCount: number): number {
  if (unseenCount === 0 || alpha === total) return 1;
  if (alpha === 0) return 0;
  return Math.exp(logBeta(alpha + unseenCount, total - alpha) - logBeta(alpha, total - alpha));
}

/**
 * Posterior mean and variance of a statement's recognition among the people of this session.
 *
 * **Quantity.** N′ people could have answered and can say: the population less those who cannot say. Person i's value
 * is xᵢ = degree ÷ 3. Recognition is Q = (x₁ + … + x_N′) ÷ N′. Of these n values are known, with sum S; the other
 * M = N′ − n are not: Q = (S + T) ÷ N′, where T is the sum of the unseen values.
 *
 * **Model.** Given the shares θ of the four degrees the answers are independent draws from θ; θ ~ Dirichlet(w·m) with
 * w the prior's weight and m its centre. After counts n₀..n₃ it is Dirichlet(α), α_d = w·m_d + n_d, with total
 * A = w + n, so the unseen answers follow the Dirichlet-multinomial(M, α).
 *
 * **Derivation.** Write p_d = α_d ÷ A, μ = Σ p_d·d/3 and σ² = Σ p_d·(d/3)² − μ². One unseen value has mean E[E[x|θ]] = μ
 * and variance σ². Two of them are independent given θ, so their covariance is Var(E[x|θ]). For a Dirichlet
 * Cov(θ_d, θ_e) = (p_d·[d = e] − p_d·p_e) ÷ (A + 1), hence Var(E[x|θ]) = Var(Σ θ_d·d/3) = σ² ÷ (A + 1). Therefore
 *
 *     E[T]   = M·μ
 *     Var[T] = M·σ² + M(M − 1)·σ²/(A + 1) = M·σ²·(A + M) ÷ (A + 1)
 *     E[Q]   = (S + M·μ) ÷ N′
 *     Var[Q] = M·σ²·(A + M) ÷ ((A + 1)·N′²)
 *
 * With M = 0 (everyone has answered) E[Q] is the sample mean and Var[Q] is 0; with M → ∞ Var[Q] → σ² ÷ (A + 1), the
 * posterior variance for an infinite public. The least and the most possible, S ÷ N′ and (S + M) ÷ N′, are reached when
 * all unseen people answer 0, or all 3. With N′ = 0 (nobody can say) there is no Q: the prior's mean is returned,
 * with anything from 0 to 1 possible.
 *
 * Source: Ericson, "Subjective Bayesian models in sampling finite populations", JRSS B 31 (1969) 195-224; Gelman et
 * al., Bayesian Data Analysis, 3rd ed., §8.3.
 *
 * @param known counts of people; a population smaller than its answers is taken to be its answers
 * @param prior four shares that add up to 1
 * @param priorWeight number of answers, > 0
 */
export function recognitionPosterior(
  { degrees, cannotSayCount, populationCount }: KnownAnswers,
  prior: DegreeDistribution,
  priorWeight: number,
): RecognitionPosterior {
  const answeredCount = degrees[0] + degrees[1] + degrees[2] + degrees[3];
  const sayingCount = Math.max(populationCount - cannotSayCount, answeredCount);
  const unseenCount = sayingCount - answeredCount;
  const total = priorWeight + answeredCount;
  let sum = 0;
  let mean = 0;
  let square = 0;
  for (const degree of [0, 1, 2, 3] as const) {
    const value = degreeValue(degree);
    const share = (priorWeight * prior[degree] + degrees[degree]) / total;
    sum += degrees[degree] * value;
    mean += share * value;
    square += share * value * value;
  }
  const spread = Math.max(0, square - mean * mean);
  if (sayingCount === 0)
    return {
      mean,
      variance: spread / (total + 1),
      least: 0,
      most: 1,
      leastProbability: 0,
      mostProbability: 0,
      unseenCount,
    };
  return {
    mean: (sum + unseenCount * mean) / sayingCount,
    variance: (unseenCount * spread * (total + unseenCount)) / ((total + 1) * sayingCount * sayingCount),
    least: sum / sayingCount,
    most: (sum + unseenCount) / sayingCount,
    leastProbability: allUnseenProbability(priorWeight * prior[0] + degrees[0], total, unseenCount),
    mostProbability: allUnseenProbability(priorWeight * prior[3] + degrees[3], total, unseenCount),
    unseenCount,
  };
}
