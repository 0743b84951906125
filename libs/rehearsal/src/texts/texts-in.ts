import type { Script } from '../scripts.js';
import { SCRIPTS } from '../scripts.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { nl } from './nl.js';
import type { RehearsalTexts } from './rehearsal-texts.js';

const CATALOGUES: Readonly<Record<string, RehearsalTexts>> = { nl, en, fr, he };

/** The texts in a language (BCP 47); English where there are none. */
export const textsIn = (language: string): RehearsalTexts => CATALOGUES[language.split('-')[0] ?? ''] ?? en;

/** The languages that simulated people can write, as BCP 47 tags without a region. */
export const REHEARSAL_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

const BY_TEXT: ReadonlyMap<string, Script> = new Map(
  Object.values(CATALOGUES).flatMap(({ statements }) =>
    SCRIPTS.map((script) => [statements[script.key], script] as const),
  ),
);

/** The script that was spoken; undefined for what somebody else wrote. */
export const scriptOf = (text: string): Script | undefined => BY_TEXT.get(text);
