import { logGamma } from '@app/numeric';

/** A Beta distribution over how far statements are recognised, before any answer to them. */
export interface RecognitionPrior {
  /** Mean recognition, 0..1. */
  mean: number;
  /** How many answers the prior is worth: α + β of the Beta distribution. */
  weight: number;
}

/** How many statements have just these counts. */
export interface AnswerClass {
  /** Answers, discounted or not; > 0. */
  count: number;
  /** Sum of the answers' values, 0..count. */
  sum: number;
  statementCount: number;
}

const FIRST_STEP = 0.8;
const LAST_STEP = 0.02;
/** Weakly informative: weight around 3 within a factor 4.5, mean around a half within logit ± 2. */
const WEIGHT_CENTRE = 1.1;
const WEIGHT_SPREAD = 1.5;
const MEAN_SPREAD = 2;

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

const priorAt = (logitMean: number, logWeight: number): RecognitionPrior => ({
  mean: 1 / (1 + Math.exp(-logitMean)),
  weight: Math.exp(logWeight),
});

function logPosterior(classes: readonly AnswerClass[], logitMean: number, logWeight: number): number {
  const { mean, weight } = priorAt(logitMean, logWeight);
  const alpha = mean * weight;
  const beta = weight - alpha;
  const constant = logGamma(weight) - logGamma(alpha) - logGamma(beta);
  let total = -(((logWeight - WEIGHT_CENTRE) / WEIGHT_SPREAD) ** 2 + (logitMean / MEAN_SPREAD) ** 2) / 2;
  for (const { count, sum, statementCount } of classes)
    total +=
      statementCount *
      (constant + logGamma(alpha + sum) + logGamma(beta + count - sum) - logGamma(weight + count));
  return total;
}

/**
 * Empirical-Bayes prior: the Beta(μM, (1 − μ)M) under which the answers so far were most likely, with a weak hyperprior
 * that only speaks while there is next to no data.
 *
 *     ln L(μ, M) = Σ_s ln B(μM + S_s, (1 − μ)M + n_s − S_s) − ln B(μM, (1 − μ)M)
 *     logit μ ~ N(0, 2²),  ln M ~ N(1.1, 1.5²)
 *
 * Why likelihood and not moments: who gets many answers here depends on the answers. A likelihood does not mind (the
 * rule that dealt them cancels out of it); moments of unevenly dealt statements are biased, and a prior too narrow
 * makes the dealer give up on statements for good.
 *
 * Maximised by a compass search in (logit μ, ln M), always from the same start, so that the same counts give the same
 * prior. O(classes) for each of some fifty evaluations.
 *
 * Source: Carlin and Louis, Bayesian Methods for Data Analysis, 3rd ed., §5.2; Kolda, Lewis and Torczon, "Optimization
 * by direct search", SIAM Review 45 (2003), §2.
 */
export function recognitionPrior(classes: readonly AnswerClass[]): RecognitionPrior {
  let x = 0;
  let y = WEIGHT_CENTRE;
  let best = logPosterior(classes, x, y);
  for (let step = FIRST_STEP; step > LAST_STEP;) {
    let hasMoved = false;
    for (const [dx, dy] of DIRECTIONS) {
      const value = logPosterior(classes, x + dx * step, y + dy * step);
      if (value <= best) continue;
      best = value;
      x += dx * step;
      y += dy * step;
      hasMoved = true;
      break;
    }
    if (!hasMoved) step /= 2;
  }
  return priorAt(x, y);
}
