import type { Random } from '@app/numeric';

/**
 * Numbers in [0, 1) that depend on the seed alone: SplitMix32, a Weyl sequence through a mixing function (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014; constants of C. Wellons' lowbias32).
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}
