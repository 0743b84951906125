/** Languages with a complete catalogue, Dutch first: the one that stands in for a language that we do not have. */
export const LANGUAGES = ['nl', 'en', 'fr', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language under its own name. */
export const LANGUAGE_NAMES: { readonly [L in Language]: string } = {
  nl: 'Nederlands',
  en: 'English',
  fr: 'Français',
  he: 'עברית',
};

/** Written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The first language of ours among BCP 47 tags, best first ("en-GB" is "en"); Dutch when there is none. */
export function firstLanguageOf(tags: readonly string[]): Language {
  const wanted = tags.map(primaryOf).find((primary) => LANGUAGES.some((language) => language === primary));
  return LANGUAGES.find((language) => language === wanted) ?? LANGUAGES[0];
}

/** The language of ours that a BCP 47 tag asks for; Dutch for one that we do not have. */
export const languageOf = (tag: string): Language => firstLanguageOf([tag]);

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(primaryOf(tag)) ? 'rtl' : 'ltr';
