import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from './catalogues.js';
import { languageOf, type Language } from './languages.js';
import type { TextKey } from './nl/index.js';

/** What fills the placeholders of a message. */
export type TextValues = Readonly<Record<string, string | number | Date>>;

/** Says the text of a key in one language. Throws when a placeholder of the message has no value. */
export type Texts = (key: TextKey, values?: TextValues) => string;

const made = new Map<Language, Texts>();

function textsIn(language: Language): Texts {
  const messages = CATALOGUES[language];
  const parsed = new Map<TextKey, IntlMessageFormat>();
  return (key, values) => {
    const message =
      parsed.get(key) ?? new IntlMessageFormat(messages[key], language, undefined, { ignoreTag: true });
    parsed.set(key, message);
    return String(message.format(values));
  };
}

/**
 * The texts in a language, by BCP 47 tag; each message is parsed once, when it is first said.
 *
 * @example textsFor('nl')('report.recognised', { intent: 'tip', recognised: 31, answered: 38 })
 */
export function textsFor(language: string): Texts {
  const known = languageOf(language);
  const texts = made.get(known) ?? textsIn(known);
  made.set(known, texts);
  return texts;
}
