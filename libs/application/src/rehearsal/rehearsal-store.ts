import type { SessionId } from '@app/dialogue';

/** A copy of a session to practise in, with simulated people. */
export interface Rehearsal {
  /** The copy. */
  sessionId: SessionId;
  /** The session that was copied. */
  ofSessionId: SessionId;
  /** The account, or else the pseudonym in that session, of whoever practises. */
  createdBy: string;
  createdAt: Date;
  /** What the simulated people do follows from it. */
  seed: number;
  peopleCount: number;
  /** How many times as fast as people the simulated ones read and write. */
  speed: number;
}

/** Which sessions are rehearsals. One that was erased is no longer among them. Port. */
export abstract class RehearsalStore {
  /** @returns false, with nothing added, when whoever practises has so many already, also when asked at the same time */
  abstract add(rehearsal: Rehearsal, most: number): Promise<boolean>;
  abstract find(sessionId: SessionId): Promise<Rehearsal | null>;
  /** Newest first. */
  abstract createdBy(createdBy: string): Promise<Rehearsal[]>;
  abstract createdUntil(at: Date): Promise<SessionId[]>;
  /** Rehearsals that were erased, of which something late may still have been written. */
  abstract erasedUntil(at: Date): Promise<SessionId[]>;
}
