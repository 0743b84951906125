import type { Language } from '@app/texts';

/** Fewer characters say nothing by themselves. */
const LEAST_LENGTH = 12;
const MANY_SENTENCES = 3;

/** Words by which people turn to another point; somebody may write in another language than the page speaks. */
const TURNS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['en ook', 'daarnaast', 'bovendien', 'ten tweede', 'een ander punt', 'tot slot'],
  en: ['and also', 'in addition', 'on top of that', 'secondly', 'another point', 'lastly'],
  fr: ['et aussi', 'de plus,', 'en outre', 'par ailleurs', 'deuxièmement', 'enfin,'],
  he: ['וגם', 'בנוסף', 'חוץ מזה', 'דבר נוסף', 'שנית', 'לסיום'],
};
const TURN = new RegExp(`(?<!\\p{L})(?:${Object.values(TURNS).flat().join('|')})(?!\\p{L})`, 'giu');
const LIST_MARK = /^[ \t]*(?:[-–•*]|\d{1,2}[.)])[ \t]+/;
const LIST_MARKS = new RegExp(LIST_MARK, 'gmu');

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

const tidied = (part: string): string =>
  part
    .trim()
    .replace(LIST_MARK, '')
    .replace(/[\s,;]+$/u, '');

/** Where sentences begin that have something in them. */
const beginnings = (text: string): number[] =>
  [...sentences.segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).map(({ index }) => index);

/** Where the second half begins when there are many sentences: the beginning nearest to the middle. */
function middleOf(text: string): number[] {
  const found = beginnings(text);
  if (found.length < MANY_SENTENCES) return [];
  const far = (at: number): number => Math.abs(at - text.length / 2);
  return found.slice(1).toSorted((a, b) => far(a) - far(b));
}

/**
 * What somebody wrote, in two, when it seems to hold several points: a list, words that turn to another point, or three
 * sentences and more. Null when it holds one.
 */
export function twoPointsOf(text: string): readonly [first: string, second: string] | null {
  const places = [
    ...[...text.matchAll(LIST_MARKS)].slice(1).map(({ index }) => index),
    ...[...text.matchAll(TURN)].map(({ index }) => index),
    ...middleOf(text),
  ];
  for (const at of places) {
    const [first, second] = [tidied(text.slice(0, at)), tidied(text.slice(at))];
    if (first.length >= LEAST_LENGTH && second.length >= LEAST_LENGTH) return [first, second];
  }
  return null;
}
