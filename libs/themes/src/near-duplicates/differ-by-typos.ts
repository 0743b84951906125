import { isTypo } from './is-typo.js';
import { slipCount } from './slip-count.js';

/** Words that may come or go without a change of meaning. */
const ARTICLES: ReadonlySet<string> = new Set(
  'de het een the a an le la les l un une der die das den dem ein eine einen'.split(' '),
);

const isWithinASlip = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && slipCount(a, b) <= 1;

const mayGo = (word: string, others: readonly string[]): boolean =>
  ARTICLES.has(word) || others.includes(word);

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const found = left.indexOf(word);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
}

/**
 * Whether two normalised texts have the same words but for slips of the finger: each word of one that the other lacks is a
 * mistyped word of the other, an article, or a word said twice; spaces may be missing or too many.
 */
export function differByTypos(a: string, b: string): boolean {
  const [aJoined, bJoined] = [a.replaceAll(' ', ''), b.replaceAll(' ', '')];
  if (aJoined === bJoined) return true;
  const [aWords, bWords] = [a.split(' '), b.split(' ')];
  // A slip that hit a space: words run together, or one falls apart.
  if (aWords.length !== bWords.length && isWithinASlip(aJoined, bJoined)) return true;
  const onlyB = without(bWords, aWords);
  const leftA = without(aWords, bWords).filter((word) => {
    const twin = onlyB.findIndex((other) => isTypo(word, other));
    if (twin >= 0) onlyB.splice(twin, 1);
    return twin < 0;
  });
  return leftA.every((word) => mayGo(word, bWords)) && onlyB.every((word) => mayGo(word, aWords));
}
