import type { Language } from './languages.js';
import type { ScreenTextKey, ScreenTexts } from './load-screen-texts.js';
import type { ParticipantTextKey } from './nl/participant-screen.js';

type Messages = { readonly [K in ParticipantTextKey]: string };

const LOADERS: { readonly [L in Language]: () => Promise<Messages> } = {
  nl: async () => (await import('./nl/participant-screen.js')).nlParticipantScreen,
  en: async () => (await import('./en/participant-screen.js')).enParticipantScreen,
  fr: async () => (await import('./fr/participant-screen.js')).frParticipantScreen,
  he: async () => (await import('./he/participant-screen.js')).heParticipantScreen,
};

/** The texts of the participant's page in one language; asked for one of the studio it throws. */
export async function loadParticipantTexts(language: Language): Promise<ScreenTexts> {
  const [messages, { sayFrom }] = await Promise.all([LOADERS[language](), import('./say-from.js')]);
  return sayFrom<ScreenTextKey>(messages, language);
}
