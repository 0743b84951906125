import type { LabelWord } from './label-words.js';

const LONGEST = 60;
const SHORTEST = 15;
const SHORTEST_BEFORE_COMMA = 28;
/** A sentence with fewer words that might name a theme says too little. */
const LEAST_WORDS = 2;
const MOST_DROPPED = 3;

const graphemesOf = (text: string): string[] =>
  [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

const isLong = (text: string): boolean => graphemesOf(text).length > LONGEST;

/** Cut at a comma or the like, else at a space with an ellipsis, not after words that want another. */
function cut(text: string, read: (text: string) => readonly LabelWord[]): string {
  const kept = graphemesOf(text)
    .slice(0, LONGEST - 1)
    .join('');
  const comma = kept.search(/[,;:–—][^,;:–—]*$/u);
  if (comma >= SHORTEST_BEFORE_COMMA) return kept.slice(0, comma).trim();
  const words = kept.split(' ').slice(0, -1);
  for (let i = 0; i < MOST_DROPPED && read(words.at(-1) ?? '').length === 0; i += 1) words.pop();
  const whole = words.join(' ');
  return `${(whole.length >= SHORTEST ? whole : kept).replace(/[\p{P}\s]+$/u, '')}…`;
}

/**
 * What a statement says, short enough for a label: its first sentence that says something, without the full stop, cut to at most
 * 60 graphemes at a comma or at the end of a word.
 */
export function firstClause(text: string, read: (text: string) => readonly LabelWord[]): string {
  const sentences = text
    .trim()
    .split(/(?<=[.!?…])\s+|\s*[\n\r]+\s*/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const telling = sentences.find((sentence) => read(sentence).length >= LEAST_WORDS) ?? sentences[0] ?? '';
  const bare = telling.replace(/[\s.;:…]+$/u, '');
  return isLong(bare) ? cut(bare, read) : bare;
}
