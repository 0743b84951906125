import { wordReader } from '../text/read-words.js';
import { isThemeLanguage } from '../text/theme-language.js';
import { keywordsOf } from './keywords-of.js';

/**
 * The keywords of themes that are there already, each language apart; see {@link keywordsOf}.
 *
 * @param themes for each theme its language and the texts of its statements
 * @returns up to three keywords a theme, strongest first; none in a language that is not known
 */
export function themeKeywords(themes: readonly { language: string; texts: readonly string[] }[]): string[][] {
  const keywords = themes.map((): string[] => []);
  for (const language of new Set(themes.map((theme) => theme.language)))
    if (isThemeLanguage(language)) {
      const places = themes.flatMap((theme, place) => (theme.language === language ? [place] : []));
      const read = wordReader(language);
      const found = keywordsOf(places.map((place) => themes[place]?.texts.map(read) ?? []));
      for (const [index, place] of places.entries()) keywords[place] = found[index] ?? [];
    }
  return keywords;
}
