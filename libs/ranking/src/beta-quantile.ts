import { incompleteBeta, logBeta } from './incomplete-beta.js';
import { roughNormalQuantile } from './normal-quantile.js';

/** After a step this small, relative to the room around it, the next one of third order would be nothing. */
const LAST_STEP = 1e-5;
const MOST_STEPS = 100;

/** A first guess: Abramowitz and Stegun 26.5.22 where both parameters are at least 1, else the tails as powers. */
function firstGuess(probability: number, alpha: number, beta: number): number {
  if (alpha >= 1 && beta >= 1) {
    const z = -roughNormalQuantile(probability);
    const a = 1 / (2 * alpha - 1);
    const b = 1 / (2 * beta - 1);
    const lambda = (z * z - 3) / 6;
    const h = 2 / (a + b);
    const w = (z * Math.sqrt(h + lambda)) / h - (b - a) * (lambda + 5 / 6 - 2 / (3 * h));
    return alpha / (alpha + beta * Math.exp(2 * w));
  }
  const below = Math.exp(alpha * Math.log(alpha / (alpha + beta))) / alpha;
  const above = Math.exp(beta * Math.log(beta / (alpha + beta))) / beta;
  const both = below + above;
  return probability < below / both
    ? Math.pow(alpha * both * probability, 1 / alpha)
    : 1 - Math.pow(beta * both * (1 - probability), 1 / beta);
}

/**
 * The value below which a Beta(α, β) value lies with the given probability.
 *
 * Solves I_x(α, β) = p by Halley's iteration, kept inside a bracket that shrinks with every step (a step that leaves it
 * halves it instead), so that it always ends:
 *
 *     u = (I_x − p) ÷ f(x),  x ← x − u ÷ (1 − ½ b),  b = u·((α − 1)/x − (β − 1)/(1 − x)) held within ±1
 *
 * Three or four steps for the distributions that occur here. Source: Press et al., Numerical Recipes, 3rd ed., §6.4 (the
 * iteration); Abramowitz and Stegun 26.5.22 (the start). Checked against scipy in test/reference/ranking.
 *
 * @param probability strictly between 0 and 1
 * @param alpha > 0
 * @param beta > 0
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  const normaliser = logBeta(alpha, beta);
  let least = 0;
  let most = 1;
  let x = firstGuess(probability, alpha, beta);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!(x > least && x < most)) x = (least + most) / 2;
    if (x === 0 || x === 1) break;
    const error = incompleteBeta(x, alpha, beta, normaliser) - probability;
    if (error > 0) most = x;
    else least = x;
    const density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - normaliser);
    const newton = error / density;
    const bend = newton * ((alpha - 1) / x - (beta - 1) / (1 - x));
    const change = newton / (1 - 0.5 * Math.max(-1, Math.min(1, bend)));
    x -= change;
    if (Math.abs(change) < LAST_STEP * Math.min(x, 1 - x)) break;
  }
  return Math.min(Math.max(x, 0), 1);
}
