import { differByTypos } from './differ-by-typos.js';
import { gramsOf } from './grams-of.js';
import { negationsOf } from './negations-of.js';
import { normalised } from './normalised.js';
import { numbersOf } from './numbers-of.js';

/** `same`: merged by itself; `alike`: suggested to the author and the moderator. */
export type Likeness = 'same' | 'alike' | 'different';

const ALIKE = 0.45;
/** Texts that differ by slips alone may share this little: two slips in a short text spoil many 3-grams. */
const SAME_WITH_TYPOS = 0.5;

/** Jaccard overlap of two sets of 3-grams: shared ÷ all. */
export const overlapOf = (sharedCount: number, aCount: number, bCount: number): number =>
  sharedCount / Math.max(1, aCount + bCount - sharedCount);

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/**
 * How alike two texts are, given the overlap of their 3-grams. The same: identical once normalised, or the same words but
 * for slips, **with the same negations and the same numbers**. Overlap alone does not make them the same: “voor” and “tegen”
 * in a long sentence overlap by more than 0.8.
 */
export function likenessOf(a: string, b: string, overlap: number): Likeness {
  const [plainA, plainB] = [normalised(a), normalised(b)];
  const saysTheSame =
    areEqual(numbersOf(a), numbersOf(b)) && areEqual(negationsOf(plainA), negationsOf(plainB));
  if (saysTheSame && plainA === plainB) return 'same';
  if (saysTheSame && overlap >= SAME_WITH_TYPOS && differByTypos(plainA, plainB)) return 'same';
  return overlap >= ALIKE ? 'alike' : 'different';
}

/** How alike two texts are; symmetric. */
export function nearDuplicate(a: string, b: string): Likeness {
  const [aGrams, bGrams] = [gramsOf(normalised(a)), gramsOf(normalised(b))];
  let shared = 0;
  for (const gram of aGrams) if (bGrams.has(gram)) shared += 1;
  return likenessOf(a, b, overlapOf(shared, aGrams.size, bGrams.size));
}
