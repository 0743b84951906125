/** The languages in which themes are found, each apart. */
export const THEME_LANGUAGES = ['nl', 'en', 'fr', 'he', 'de'] as const;

export type ThemeLanguage = (typeof THEME_LANGUAGES)[number];

export const isThemeLanguage = (code: string | null): code is ThemeLanguage =>
  THEME_LANGUAGES.some((language) => language === code);
