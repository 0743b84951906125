import { betaQuantile } from './beta-quantile.js';
import type { RecognitionPosterior } from './recognition-posterior.js';

/** Between these two, on the scale 0..1, recognition lies with the given probability. */
export interface CredibleInterval {
  lower: number;
  upper: number;
}

/** A standard deviation of 1e-6 is nothing to be read. */
const NEGLIGIBLE_VARIANCE = 1e-12;

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/**
 * Equal-tailed credible interval of a recognition, from the Beta distribution with the same mean m and variance v:
 *
 *     κ = m(1 − m)/v − 1,  α = m·κ,  β = (1 − m)·κ,  [Beta⁻¹((1 − level)/2), Beta⁻¹((1 + level)/2)]
 *
 * cut to what is still possible given the known answers, and stretched where needed to hold the mean itself (a very
 * lopsided Beta may leave it out).
 *
 * Recognition is a mean over finitely many people, so the least and the most possible have a probability of their own,
 * which a Beta does not know. Where that probability fills a whole tail, (1 − level)/2 or more, the end of the interval
 * is that value: the quantile of a distribution with such an atom. Without this rule the interval misses unanimous
 * statements (84 % coverage instead of 90 % where most are; docs/method.md).
 *
 * A recognition that is certain (v = 0, or as good as) is a point. Where no Beta has these moments (κ ≤ 0: all mass at
 * the two ends) everything still possible is returned.
 *
 * Moment matching: Johnson, Kotz, Balakrishnan, Continuous Univariate Distributions 2, §25.4.
 *
 * @param posterior moments and bounds on the scale 0..1
 * @param level probability covered, between 0 and 1
 */
export function credibleInterval(
  posterior: Omit<RecognitionPosterior, 'unseenCount'>,
  level: number,
): CredibleInterval {
  const { mean, variance, least, most, leastProbability, mostProbability } = posterior;
  if (variance < NEGLIGIBLE_VARIANCE) return { lower: mean, upper: mean };
  const concentration = (mean * (1 - mean)) / variance - 1;
  if (!(concentration > 0)) return { lower: least, upper: most };
  const alpha = mean * concentration;
  const beta = (1 - mean) * concentration;
  const tail = (1 - level) / 2;
  const lower = leastProbability >= tail ? least : within(betaQuantile(tail, alpha, beta), least, most);
  const upper = mostProbability >= tail ? most : within(betaQuantile(1 - tail, alpha, beta), least, most);
  return { lower: Math.min(mean, lower), upper: Math.max(mean, upper) };
}
