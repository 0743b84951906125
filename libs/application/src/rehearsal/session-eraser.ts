import type { SessionId } from '@app/dialogue';

/** Takes rehearsals away as if they had never been held. No other session can be erased by it. Port. */
export abstract class SessionEraser {
  /**
   * Erases all that is kept of a rehearsal, of every kind; that there was one is remembered until `forget`.
   *
   * @returns false, with nothing erased, when the session is no rehearsal
   */
  abstract erase(sessionId: SessionId, at: Date): Promise<boolean>;
  /** Erases what was written too late of a rehearsal that was erased, and that it was there. */
  abstract forget(sessionId: SessionId): Promise<void>;
}
