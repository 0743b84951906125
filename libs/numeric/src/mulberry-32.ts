import type { Random } from './random.js';

/**
 * Numbers that depend on the seed alone: 32 bits of state, period 2³². Source: T. Ettinger, Mulberry32 (2017), public
 * domain.
 *
 * @param seed of a number its lowest 32 bits count
 */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
