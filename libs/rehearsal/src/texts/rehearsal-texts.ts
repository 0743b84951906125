import type { ScriptKey } from '../scripts.js';

/** What simulated people say in one language, and what a rehearsal is called in it. */
export interface RehearsalTexts {
  /** @returns the title of a session's rehearsal */
  titleOf: (title: string) => string;
  statements: Readonly<Record<ScriptKey, string>>;
  /** One-word reactions. */
  words: readonly string[];
}
