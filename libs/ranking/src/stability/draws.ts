import type { Random } from '@app/numeric';

/** A draw from the exponential distribution with mean 1. */
export const exponentialDraw = (random: Random): number => -Math.log(1 - random());

const POOL_COUNT = 4_096;

/** So many draws made beforehand, from which one at random costs next to nothing. */
export const poolOf = (draw: () => number): Float64Array => Float64Array.from({ length: POOL_COUNT }, draw);

export const pickFrom = (pool: Float64Array, random: Random): number =>
  pool[Math.floor(random() * pool.length)] ?? 0;
