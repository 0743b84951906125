import { isStopWord } from './stop-words.js';
import { stem } from './stem.js';
import type { ThemeLanguage } from './theme-language.js';
import { wordsOf } from './words-of.js';

/** A word of a text: as written, in lower case, what its inflections share, and whether it says nothing of a theme. */
export interface Word {
  written: string;
  lower: string;
  stem: string;
  isStop: boolean;
}

/**
 * Reads the words of texts in one language. The same word is stemmed once: stemming is the slowest part of reading, and a
 * thousand statements have few different words.
 */
export function wordReader(language: ThemeLanguage): (text: string) => Word[] {
  const known = new Map<string, Word>();
  const read = (written: string): Word => {
    const lower = written.toLowerCase().replaceAll('’', "'");
    const word = { written, lower, stem: stem(lower, language), isStop: isStopWord(lower, language) };
    known.set(written, word);
    return word;
  };
  return (text) => wordsOf(text, language).map((written) => known.get(written) ?? read(written));
}
