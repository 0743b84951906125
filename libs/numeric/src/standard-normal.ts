import type { Random } from './random.js';

/**
 * A draw from the standard normal distribution: √(−2 ln(1 − U))·cos 2πV, for the next two numbers U and V. Source: Box,
 * Muller, "A note on the generation of random normal deviates", Ann. Math. Statist. 29 (1958) 610-611.
 */
export const standardNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
