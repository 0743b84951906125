import { firstLanguageOf, type Language } from '@app/texts';

const REMEMBERED = 'weerklank-language';

/** What is known of the language that a person reads, by BCP 47 tags. */
export interface LanguageWishes {
  /** What they chose in this browser, by hand. */
  chosen: string | null;
  /** In which languages they were admitted to the session of this page. */
  admitted: readonly string[];
  /** What their browser asks for, best first. */
  browser: readonly string[];
}

/** The language to speak: chosen goes before admitted, and that before the browser's. */
export const chooseLanguage = ({ chosen, admitted, browser }: LanguageWishes): Language =>
  firstLanguageOf([...(chosen === null ? [] : [chosen]), ...admitted, ...browser]);

/** Null as well in a browser that keeps nothing. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}
