import { firstLanguageOf, type Language } from '@app/texts';

const CHOSEN = 'weerklank-language';
const ADMITTED = 'weerklank-admitted';

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
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

export const rememberedLanguage = (): string | null => kept(CHOSEN);

export const rememberLanguage = (language: Language): void => keep(CHOSEN, language);

/** Under which name the admission to the session at an address is kept; null at an address without a session. */
function admissionKey(path: string): string | null {
  const sessionId = /\/sessions\/([\da-f-]{36})(?:\/|$)/i.exec(path)?.[1];
  return sessionId === undefined ? null : `${ADMITTED}-${sessionId.toLowerCase()}`;
}

/** In which languages this browser was admitted before to the session at an address. */
export function rememberedAdmission(path: string): readonly string[] {
  const key = admissionKey(path);
  return key === null ? [] : (kept(key) ?? '').split(' ').filter((tag) => tag !== '');
}

export function rememberAdmission(path: string, languages: readonly string[]): void {
  const key = admissionKey(path);
  if (key !== null) keep(key, languages.join(' '));
}
