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

const QUOTED = /^[‘“„«״]\s?(.+?)…?\s?[’”“»״]$/u;

/** Whether a label is what somebody said in this text. */
export function quotes(label: string | null, text: string | null): boolean {
  const said = label?.match(QUOTED)?.[1];
  return said !== undefined && text?.includes(said) === true;
}

const MOST_RINGS = 3;

/** How many rings a share between 0 and 1 is. */
export function ringsOf(score: number): 0 | 1 | 2 | 3 {
  const rings = Math.round(score * MOST_RINGS);
  return rings >= 3 ? 3 : rings === 2 ? 2 : rings === 1 ? 1 : 0;
}

/** What fits in a line of a list, in graphemes. */
const LONGEST_OPTION = 60;
/** What fits in a line as wide as the desk. */
export const LONGEST_LINE = 95;

/** A text cut to fit in a line. */
export const shortened = (text: string, most = LONGEST_OPTION): string => {
  const graphemes = [...new Intl.Segmenter().segment(text)];
  if (graphemes.length <= most) return text;
  const kept = graphemes.slice(0, most - 1).map(({ segment }) => segment);
  return `${kept.join('').replace(/[\p{P}\s]+$/u, '')}…`;
};
