import { logGamma } from '@app/numeric';

const PRECISION = 1e-15;
const MOST_TERMS = 20_000;

/** ln B(α, β) = ln Γ(α) + ln Γ(β) − ln Γ(α + β). */
export const logBeta = (alpha: number, beta: number): number =>
  logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);

/**
 * The continued fraction of the incomplete beta function (DLMF 8.17.22), from the front by the modified Lentz method.
 * Converges in O(√max(α, β)) terms for x < (α + 1) ÷ (α + β + 2).
 */
function continuedFraction(x: number, alpha: number, beta: number): number {
  const total = alpha + beta;
  let c = 1;
  let d = 1 / (1 - (total * x) / (alpha + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const at = alpha + 2 * m;
    const even = (m * (beta - m) * x) / ((at - 1) * at);
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    value *= d * c;
    const odd = (-(alpha + m) * (total + m) * x) / (at * (at + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

/**
 * The regularised incomplete beta function I_x(α, β): the probability that a Beta(α, β) value is at most x.
 *
 *     I_x(α, β) = x^α (1 − x)^β ÷ (α B(α, β)) · 1/(1+ d₁/(1+ d₂/(1+ …)))
 *
 * with the coefficients d of DLMF 8.17.23; beyond the mean the mirror image 1 − I_{1−x}(β, α) is used, where the fraction
 * converges.
 *
 * Source: NIST Digital Library of Mathematical Functions §8.17(v); Lentz, Applied Optics 15 (1976) 668-671.
 *
 * @param x strictly between 0 and 1
 * @param logBetaOfBoth ln B(α, β), so that who asks for many x computes it once
 */
export function incompleteBeta(x: number, alpha: number, beta: number, logBetaOfBoth: number): number {
  const front = Math.exp(alpha * Math.log(x) + beta * Math.log1p(-x) - logBetaOfBoth);
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * continuedFraction(x, alpha, beta)) / alpha
    : 1 - (front * continuedFraction(1 - x, beta, alpha)) / beta;
}
