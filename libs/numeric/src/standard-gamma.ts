import type { Random } from './random.js';
import { standardNormal } from './standard-normal.js';

/**
 * A draw from Gamma(shape, 1), of which the mean is the shape; for a shape under 1 from that of shape + 1, times
 * U^(1/shape). Source: Marsaglia, Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000) 363-372.
 *
 * @param shape ≥ 0; a shape of 0 always gives 0
 */
export function standardGamma(random: Random, shape: number): number {
  if (shape === 0) return 0;
  if (shape < 1) return standardGamma(random, shape + 1) * Math.pow(1 - random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = standardNormal(random);
    const root = 1 + c * normal;
    const v = root * root * root;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}
