/** A draw from the standard normal distribution (Box and Muller 1958). */
export const normalDraw = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A draw from the exponential distribution with mean 1. */
export const exponentialDraw = (random: () => number): number => -Math.log(1 - random());

/**
 * A draw from Gamma(shape, 1) by Marsaglia and Tsang's method (ACM TOMS 26 (2000) 363-372), for a shape under 1 from that
 * of shape + 1 times U^(1/shape).
 *
 * @param shape ≥ 0; a shape of 0 always gives 0
 */
export function gammaDraw(random: () => number, shape: number): number {
  if (shape === 0) return 0;
  if (shape < 1) return gammaDraw(random, shape + 1) * Math.pow(1 - random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = normalDraw(random);
    const root = 1 + c * normal;
    const v = root * root * root;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}

const POOL_COUNT = 4_096;

/** So many draws made beforehand, from which one at random costs next to nothing. */
export const poolOf = (draw: () => number): Float64Array => Float64Array.from({ length: POOL_COUNT }, draw);

export const pick = (pool: Float64Array, random: () => number): number =>
  pool[Math.floor(random() * pool.length)] ?? 0;
