/** Languages with a complete catalogue. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** The language of ours that a BCP 47 tag asks for ("en-GB" is "en"); Dutch for one that we do not have. */
export const languageOf = (tag: string): Language =>
  LANGUAGES.find((language) => language === primaryOf(tag)) ?? 'nl';

export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(primaryOf(tag)) ? 'rtl' : 'ltr';
