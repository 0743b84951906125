import { isThemeLanguage, type ThemeLanguage } from '../text/theme-language.js';
import { firstClause } from './first-clause.js';
import { keywordsOf } from './keywords-of.js';
import { labelWordReader } from './label-words.js';
import { LABEL_LANGUAGES } from './words/label-languages.js';

/** A theme that is there already. */
export interface LabelledTheme {
  language: string;
  /** Of its statements, in the order in which they came. */
  texts: readonly string[];
  /** Of its example; without it the first text stands for the theme. */
  example?: string | null;
}

/**
 * What one could call themes, each language apart: up to three words, strongest first (see {@link keywordsOf}); where no word covers
 * enough of the statements, the first clause of the example between quotation marks, as the only entry. None in a language that is
 * not known.
 */
export function themeKeywords(themes: readonly LabelledTheme[]): string[][] {
  const labels = themes.map((): string[] => []);
  for (const language of new Set(themes.map((theme) => theme.language)))
    if (isThemeLanguage(language)) {
      const places = themes.flatMap((theme, place) => (theme.language === language ? [place] : []));
      const found = labelsOf(
        places.flatMap((place) => themes[place] ?? []),
        language,
      );
      for (const [index, place] of places.entries()) labels[place] = found[index] ?? [];
    }
  return labels;
}

function labelsOf(themes: readonly LabelledTheme[], code: ThemeLanguage): string[][] {
  const read = labelWordReader(code);
  const language = LABEL_LANGUAGES[code];
  const keywords = keywordsOf(
    themes.map(({ texts }) => texts.map(read)),
    language,
  );
  return themes.map(({ texts, example }, index) => {
    const words = keywords[index] ?? [];
    if (words.length > 0) return words;
    const clause = firstClause(example ?? texts[0] ?? '', read);
    return clause === '' ? [] : [`${language.quotes[0]}${clause}${language.quotes[1]}`];
  });
}
