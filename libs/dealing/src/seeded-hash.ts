/**
 * A 32-bit number for a string: FNV-1a (Fowler, Noll, Vo), finished by the mixer of MurmurHash3 (A. Appleby), so that
 * strings that differ in one character differ in every bit.
 *
 * @param seed another seed gives another, unrelated numbering
 */
export function seededHash(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
