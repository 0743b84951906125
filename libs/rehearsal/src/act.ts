import type { Command, DurationMs, PersonalTables, SharedTables } from '@app/dialogue';
import type { Casting, SimulatedPerson } from './simulated-person.js';

/** What somebody is about to do. */
export interface Act {
  /** The same as long as it is about the same: a pause under way goes on. */
  about: string;
  /** Reading, thinking and typing. */
  afterMs: DurationMs;
  /** In this order. */
  commands: readonly Command[];
}

/** What a participant sees, but for the counts: those move all the time, and nobody simulated goes by them. */
export interface Sight {
  shared: Omit<SharedTables, 'participation'>;
  personal: Omit<PersonalTables, 'tallies'>;
}

/** What somebody goes by. */
export interface Situation {
  casting: Casting;
  person: SimulatedPerson;
  view: Sight;
  /** What was tried before and should not be again. */
  tried: ReadonlySet<string>;
}
