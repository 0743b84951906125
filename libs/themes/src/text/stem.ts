// oxlint-disable-next-line typescript/triple-slash-reference -- a build of one app sees only what is imported
/// <reference path="./natural-stemmers.d.ts" />
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { hebrewStem } from './hebrew-stem.js';
import type { ThemeLanguage } from './theme-language.js';

const STEMMERS: Readonly<Record<ThemeLanguage, (word: string) => string>> = {
  nl: (word) => dutch.stem(word),
  en: (word) => english.stem(word),
  fr: (word) => french.stem(word),
  he: hebrewStem,
  de: (word) => german.stem(word),
};

/**
 * What the inflections of a word have in common: Porter's stemmers (natural), for Hebrew light prefixes and suffixes.
 *
 * @param word in lower case
 */
export const stem = (word: string, language: ThemeLanguage): string => STEMMERS[language](word) || word;
