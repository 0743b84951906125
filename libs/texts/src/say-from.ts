import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages.js';

/** What fills the placeholders of a message. */
export type TextValues = Readonly<Record<string, string | number | Date>>;

/**
 * Says texts from messages in one language; each is parsed once, when it is first said. Throws for a key that has no
 * message, and when a placeholder of the message has no value.
 */
export function sayFrom<Key extends string>(
  messages: { readonly [K in Key]?: string },
  language: Language,
): (key: Key, values?: TextValues) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values) => {
    const message = parsed.get(key) ?? parse(messages[key], language);
    parsed.set(key, message);
    return String(message.format(values));
  };
}

function parse(message: string | undefined, language: Language): IntlMessageFormat {
  if (message === undefined) throw new Error('There is no such text here');
  return new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
}
