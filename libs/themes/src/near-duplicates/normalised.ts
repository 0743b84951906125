import { wordsOf } from '../text/words-of.js';

/** A text without what makes no difference: case, punctuation, spaces. */
export const normalised = (text: string): string =>
  wordsOf(text)
    .map((word) =>
      word
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replaceAll(/['’׳״]/gu, "'"),
    )
    .join(' ');
