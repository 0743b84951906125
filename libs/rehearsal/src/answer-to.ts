import type { Answer, Degree } from '@app/dialogue';
import { draw } from './draw.js';
import type { SimulatedPerson } from './simulated-person.js';
import { scriptOf } from './texts/texts-in.js';

/** How much one person's answer differs from what is usual among their kind. */
const TEMPER = 0.75;
const CANNOT_SAY_SHARE = 0.06;
const HIGHEST = 3;

/** How far somebody recognises what they read, from 0 to 1 and somewhat beyond. */
export function recognitionOf({ kind, seed }: SimulatedPerson, text: string): number {
  const usual = scriptOf(text)?.recognition[kind] ?? 0.2 + 0.6 * draw(text, kind);
  return usual + (draw(seed, text, 'one') + draw(seed, text, 'other') - 1) * TEMPER;
}

/** What somebody answers to what they read. */
export function answerTo(person: SimulatedPerson, text: string): Answer {
  if (draw(person.seed, text, 'cannot') < CANNOT_SAY_SHARE) return 'cannot-say';
  const degree = Math.round(recognitionOf(person, text) * HIGHEST);
  return Math.min(HIGHEST, Math.max(0, degree)) as Degree;
}
