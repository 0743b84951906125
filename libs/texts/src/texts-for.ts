import { CATALOGUES } from './catalogues.js';
import { languageOf, type Language } from './languages.js';
import type { TextKey } from './nl/index.js';
import { sayFrom, type TextValues } from './say-from.js';

/** Says the text of a key in one language. Throws when a placeholder of the message has no value. */
export type Texts = (key: TextKey, values?: TextValues) => string;

const made = new Map<Language, Texts>();

/**
 * The texts in a language, by BCP 47 tag; each message is parsed once, when it is first said.
 *
 * @example textsFor('nl')('report.recognised', { intent: 'tip', recognised: 31, answered: 38 })
 */
export function textsFor(language: string): Texts {
  const known = languageOf(language);
  const texts = made.get(known) ?? sayFrom(CATALOGUES[known], known);
  made.set(known, texts);
  return texts;
}
