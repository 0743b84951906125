import { languageOf, textsFor, type Language, type Texts } from '@app/texts';

/** How one language says texts, numbers and times. */
export interface Words {
  language: Language;
  texts: Texts;
  /** A count, with separators. */
  count: (value: number) => string;
  /** A share between 0 and 1, in whole per cents. */
  share: (value: number) => string;
  /** A score between 0 and 1 on the scale of 0 to 100. */
  score: (value: number) => string;
  day: (at: number, timeZone: string) => string;
  minute: (at: number, timeZone: string) => string;
}

/** British English for English: day before month, 24-hour clock. */
const LOCALES: { readonly [L in Language]: string } = {
  nl: 'nl-NL',
  en: 'en-GB',
  fr: 'fr-FR',
  he: 'he-IL',
};

export function wordsFor(tag: string): Words {
  const language = languageOf(tag);
  const locale = LOCALES[language];
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    language,
    texts: textsFor(language),
    count: (value) => counts.format(value),
    share: (value) => shares.format(value),
    score: (value) => counts.format(Math.round(value * 100)),
    day: (at, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone }).format(at),
    minute: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(at),
  };
}
