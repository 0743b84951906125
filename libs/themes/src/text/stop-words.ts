import lists from 'stopwords-iso' with { type: 'json' };
import { THEME_LANGUAGES, type ThemeLanguage } from './theme-language.js';

const WORDS: ReadonlyMap<ThemeLanguage, ReadonlySet<string>> = new Map(
  THEME_LANGUAGES.map((language) => [language, new Set(lists[language])]),
);

/** Whether a word, in lower case, says nothing about the theme of a text in this language (stopwords-iso). */
export const isStopWord = (word: string, language: ThemeLanguage): boolean =>
  WORDS.get(language)?.has(word) ?? false;

/** Whether two words, in lower case, are both stop words of one language. */
export const areStopWordsTogether = (a: string, b: string): boolean =>
  THEME_LANGUAGES.some((language) => isStopWord(a, language) && isStopWord(b, language));
