/** In which language somebody is written to and which ones they read: who chose none reads that of the page, or of the session. */
export function readLanguages(
  offered: readonly string[],
  chosen: readonly string[],
  pageLanguage: string,
): { language: string; languages: readonly string[] } {
  const usual = offered.includes(pageLanguage) ? pageLanguage : (offered[0] ?? pageLanguage);
  const languages = chosen.length === 0 ? [usual] : chosen;
  return { language: languages.includes(usual) ? usual : (languages[0] ?? usual), languages };
}

/** The choice with a language last, or without it: what stays keeps its order, the preferred one first. */
export const withOrWithout = (chosen: readonly string[], tag: string): readonly string[] =>
  chosen.includes(tag) ? chosen.filter((one) => one !== tag) : [...chosen, tag];

/** A language under its own name, as it begins a line. */
export function ownNameOf(tag: string): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  const [first = ''] = name;
  return first.toLocaleUpperCase(tag) + name.slice(first.length);
}
