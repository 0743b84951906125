import type { AttendeeId, DurationMs, SessionId } from '@app/dialogue';
import { derivedId } from './derived-id.js';
import { draw } from './draw.js';
import { PERSON_KINDS, type PersonKind } from './scripts.js';

/** A rehearsal as far as its simulated people depend on it. */
export interface Casting {
  sessionId: SessionId;
  seed: number;
  peopleCount: number;
  /** BCP 47 tags of the session, the main one first. */
  languages: readonly string[];
}

/** Somebody who is not there: all that they are follows from the casting and their number. */
export interface SimulatedPerson {
  index: number;
  attendeeId: AttendeeId;
  kind: PersonKind;
  /** A number in place of the organisation's name. */
  organisation: number;
  language: string;
  /** From the opening of the lobby. */
  joinsAfterMs: DurationMs;
  /** 1: reads as most people do; 2: takes twice as long. */
  pace: number;
  seed: number;
}

/** Everybody is in within this time. */
const JOINING_MS = 25_000;
/** The share of people who speak the main language where there are several. */
const MAIN_LANGUAGE_SHARE = 0.7;
/** One in so many looks on more than they answer. */
const LOOKERS_ON = 8;
const ORGANISATIONS_PER_KIND = 4;

function languageOf({ languages }: Casting, drawn: number): string {
  const [main = 'nl', ...others] = languages;
  if (others.length === 0 || drawn < MAIN_LANGUAGE_SHARE) return main;
  const share = (drawn - MAIN_LANGUAGE_SHARE) / (1 - MAIN_LANGUAGE_SHARE);
  return others[Math.floor(share * others.length)] ?? main;
}

/** @param index from 0 */
export function simulatedPerson(casting: Casting, index: number): SimulatedPerson {
  const { sessionId, seed } = casting;
  const kindAt = index % PERSON_KINDS.length;
  const of = (what: string): number => draw(seed, index, what);
  return {
    index,
    attendeeId: derivedId(sessionId, 'attendee', index),
    kind: PERSON_KINDS[kindAt] ?? 'middle',
    organisation:
      1 + kindAt * ORGANISATIONS_PER_KIND + Math.floor(of('organisation') * ORGANISATIONS_PER_KIND),
    language: languageOf(casting, of('language')),
    joinsAfterMs: Math.round(of('joining') * JOINING_MS),
    pace: index % LOOKERS_ON === LOOKERS_ON - 1 ? 3 : 0.8 + of('pace') * 0.5,
    seed: Math.floor(of('person') * 2 ** 31),
  };
}
