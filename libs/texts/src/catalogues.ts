import { en } from './en/index.js';
import { fr } from './fr/index.js';
import { he } from './he/index.js';
import type { Language } from './languages.js';
import { nl, type TextKey } from './nl/index.js';

/** ICU messages by language and key. */
export const CATALOGUES: { readonly [L in Language]: { readonly [K in TextKey]: string } } = {
  nl,
  en,
  fr,
  he,
};
