/** The hash of no text at all. */
export const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The 32-bit FNV-1a hash of a text, taken over its UTF-16 code units; of ASCII that is the hash of its octets. Texts
 * that differ in their last characters only get hashes that are alike in their highest bits: see `mixBits`.
 *
 *     fnv1a('abc') = fnv1a('c', fnv1a('ab'))
 *
 * Source: Noll, Vo, Eastlake, Hansen, "The FNV Non-Cryptographic Hash Algorithm", RFC 9923 (2026).
 *
 * @param basis another basis gives another numbering; the hash of one text goes on with the next
 * @returns a whole number from 0 to 2³² − 1
 */
export function fnv1a(text: string, basis: number = FNV_OFFSET_BASIS): number {
  let hash = basis;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return hash >>> 0;
}
