import { fnv1a, FNV_OFFSET_BASIS, mixBits } from '@app/numeric';

/**
 * A 32-bit number for a string, such that strings that differ in one character differ in every bit.
 *
 * @param seed another seed gives another, unrelated numbering
 */
export const seededHash = (text: string, seed: number): number =>
  mixBits(fnv1a(text, FNV_OFFSET_BASIS ^ seed));
