import { directionOf, type Language, type ScreenTexts } from '@app/texts';
import { chooseLanguage, rememberedAdmission, rememberedLanguage } from './choose-language.js';

/** The texts of a page before its first screen. */
export interface FirstTexts {
  language: Language;
  say: ScreenTexts;
  /** Loads the texts of this page in a language. */
  load: (language: Language) => Promise<ScreenTexts>;
  admitted: readonly string[];
}

/**
 * Loads the texts of a page in the reader's language, and no other.
 *
 * @param invited the languages that the link names by which the reader came
 */
export async function firstTexts(
  load: FirstTexts['load'],
  invited: readonly string[] = [],
): Promise<FirstTexts> {
  const admitted = invited.length > 0 ? invited : rememberedAdmission(location.pathname);
  const wishes = { chosen: rememberedLanguage(), admitted, browser: navigator.languages };
  const language = chooseLanguage(wishes);
  markLanguage(language);
  return { load, admitted, language, say: await load(language) };
}

/** Tells the document in which language and direction it is. */
export function markLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
