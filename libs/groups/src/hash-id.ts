/**
 * A number drawn by an id and a salt: the same two always give the same number, whoever else is there. Participants are
 * drawn by it, so that somebody who joins later does not reshuffle all the others.
 *
 * FNV-1a (Fowler, Noll, Vo) over the UTF-16 code units, then the finaliser of MurmurHash3 (A. Appleby), both in the
 * public domain. O(length).
 *
 * @param salt a whole number of 32 bits
 * @returns a whole number from 0 to 2³² − 1
 */
export function hashId(id: string, salt: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return mixBits(hash ^ mixBits(salt));
}

/** Spreads 32 bits so that each bit of the outcome depends on each bit given (MurmurHash3's fmix32). */
export function mixBits(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
