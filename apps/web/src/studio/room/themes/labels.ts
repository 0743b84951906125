const capitalised = (text: string, language: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
};

const languageTag = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
};

/** The words of a theme as its language lists them, "Tijd, geld en draagvlak"; null when there are none. */
export function keywordsLabel(keywords: readonly string[], language: string): string | null {
  if (keywords.length === 0) return null;
  const tag = languageTag(language);
  return capitalised(new Intl.ListFormat(tag, { type: 'conjunction' }).format(keywords), tag);
}

const MOST_RINGS = 3;

/** How many rings a share between 0 and 1 is. */
export function ringsOf(score: number): 0 | 1 | 2 | 3 {
  const rings = Math.round(score * MOST_RINGS);
  return rings >= 3 ? 3 : rings === 2 ? 2 : rings === 1 ? 1 : 0;
}

const LONGEST_OPTION = 60;

/** A text cut to fit in a line of a list. */
export const shortened = (text: string): string => {
  const graphemes = [...new Intl.Segmenter().segment(text)];
  if (graphemes.length <= LONGEST_OPTION) return text;
  const kept = graphemes.slice(0, LONGEST_OPTION - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
};
