import type { ThemeLanguage } from '../../text/theme-language.js';
import { DUTCH } from './dutch.js';
import { ENGLISH } from './english.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { HEBREW } from './hebrew.js';
import type { LabelLanguage } from './label-language.js';

export const LABEL_LANGUAGES: Readonly<Record<ThemeLanguage, LabelLanguage>> = {
  nl: DUTCH,
  en: ENGLISH,
  fr: FRENCH,
  he: HEBREW,
  de: GERMAN,
};
