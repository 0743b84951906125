// oxlint-disable-next-line typescript/triple-slash-reference -- a build of one app sees only what is imported
/// <reference path="./natural-stop-words.d.ts" />
import english from 'natural/lib/natural/util/stopwords.js';
import french from 'natural/lib/natural/util/stopwords_fr.js';
import dutch from 'natural/lib/natural/util/stopwords_nl.js';
import { folded, foundIn, type Listed } from '../listed.js';

/** Words shorter than this say little of what a text is about. */
const LEAST_LETTERS = 3;

/** Words that are in texts about anything. There is no list for Hebrew: there only their rarity tells words apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  [dutch, english, french].flatMap(({ words }) => words.map(folded)),
);

type Words = ReadonlySet<string>;
type WeightOf = (word: string) => number;

const wordsOf = (text: string): Words =>
  new Set(
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= LEAST_LETTERS && !STOP_WORDS.has(word)),
  );

const sumOf = (words: Iterable<string>, weightOf: WeightOf): number =>
  [...words].reduce((sum, word) => sum + weightOf(word), 0);

function shareOf(a: Words, b: Words, weightOf: WeightOf): number {
  const shared = sumOf(
    [...a].filter((word) => b.has(word)),
    weightOf,
  );
  return shared === 0 ? 0 : shared / (sumOf(a, weightOf) + sumOf(b, weightOf) - shared);
}

/** How far two texts share their words: 0 for none, 1 for all of them, whatever their order, capitals and accents. */
export const likeness = (a: string, b: string): number => shareOf(wordsOf(a), wordsOf(b), () => 1);

/** The rarer a word is among texts, the more it says that two have it: ln((n + 1) ÷ how many have it). */
function rarityIn(texts: readonly Words[]): WeightOf {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((texts.length + 1) / (counts.get(word) ?? 1));
}

/** The statements in which all sought words occur, the most alike to a text first; what is rare among them all weighs most. */
export function mostAlike(listed: readonly Listed[], text: string, sought: string): Listed[] {
  const words = wordsOf(text);
  const known = new Map(listed.map((entry) => [entry, wordsOf(entry.row.text ?? '')]));
  const weightOf = rarityIn([...known.values()]);
  return foundIn(listed, sought)
    .map((entry) => ({ entry, share: shareOf(words, known.get(entry) ?? new Set(), weightOf) }))
    .toSorted((a, b) => b.share - a.share)
    .map(({ entry }) => entry);
}
