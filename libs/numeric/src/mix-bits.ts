/**
 * Spreads 32 bits so that each bit of the outcome depends on each bit given, and no two outcomes are the same. Source:
 * A. Appleby, MurmurHash3 (2011), `fmix32`; public domain.
 *
 * @returns a whole number from 0 to 2³² − 1
 */
export function mixBits(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
