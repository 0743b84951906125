import { isGram, type Terms } from '../text/terms-of.js';

/** The terms that count: their hashes, ascending (a term's column is its place), and their weights. */
export interface Vocabulary {
  hashes: Uint32Array;
  weights: Float32Array;
}

/** A word has some ten grams; each weighs a third, so that together they do not drown it. */
const GRAM_WEIGHT = 0.35;
/** Sharper than the usual 1: rare words say more about the theme of a short text. */
const RARITY = 1.8;

/**
 * The terms that occur in at least two texts, with a weight that grows with their rarity:
 *
 *     w(t) = (1 + ln((1 + n) ÷ (1 + df(t))))^1.8, for grams × 0.35
 *
 * A term of one text joins nothing and is left out. Spärck Jones 1972; smoothing as in scikit-learn.
 */
export function vocabularyOf(texts: readonly Terms[]): Vocabulary {
  const all = new Uint32Array(texts.reduce((count, { hashes }) => count + hashes.length, 0));
  let filled = 0;
  for (const { hashes } of texts) {
    all.set(hashes, filled);
    filled += hashes.length;
  }
  all.sort();
  const shared: number[] = [];
  const weights: number[] = [];
  for (let first = 0, end = 0; first < all.length; first = end) {
    const hash = all[first]!;
    while (all[end] === hash) end += 1;
    if (end - first < 2) continue;
    const rarity = 1 + Math.log((1 + texts.length) / (1 + end - first));
    shared.push(hash);
    weights.push(rarity ** RARITY * (isGram(hash) ? GRAM_WEIGHT : 1));
  }
  return { hashes: Uint32Array.from(shared), weights: Float32Array.from(weights) };
}

/** The column of a term, −1 when it is not known. O(log m). */
export function columnOf({ hashes }: Vocabulary, hash: number): number {
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle]!;
    if (found === hash) return middle;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
