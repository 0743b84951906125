import type { Language } from './languages.js';
import type { ScreenTextKey } from './nl/screen.js';
import type { TextValues } from './say-from.js';

export type { ScreenTextKey } from './nl/screen.js';

/** Says a text of the screens. */
export type ScreenTexts = (key: ScreenTextKey, values?: TextValues) => string;

type Messages = { readonly [K in ScreenTextKey]: string };

const LOADERS: { readonly [L in Language]: () => Promise<Messages> } = {
  nl: async () => (await import('./nl/screen.js')).nlScreen,
  en: async () => (await import('./en/screen.js')).enScreen,
  fr: async () => (await import('./fr/screen.js')).frScreen,
  he: async () => (await import('./he/screen.js')).heScreen,
};

/** The texts of all screens in one language, loaded when they are needed. */
export async function loadScreenTexts(language: Language): Promise<ScreenTexts> {
  const [messages, { sayFrom }] = await Promise.all([LOADERS[language](), import('./say-from.js')]);
  return sayFrom<ScreenTextKey>(messages, language);
}
