import type { SessionId } from '@app/dialogue';

/** What was erased of a session: nobody can tell any more who its people were. */
export interface Erasure {
  /** Of how many invitations. */
  invitationCount: number;
  erasedAt: Date;
}

/** What links people to their pseudonyms (invitations, what gives access by them, their mails), and its end. Port. */
export abstract class PseudonymLinkStore {
  /** Notes when a session closed; what was noted first stays. */
  abstract noteClosed(sessionId: SessionId, closedAt: Date): Promise<void>;
  /** Sessions with invitations of which no close is noted. */
  abstract notNotedClosed(): Promise<SessionId[]>;
  /** Sessions that closed at that time or before, and still have invitations. */
  abstract linkedAndClosedBy(at: Date): Promise<SessionId[]>;
  /**
   * Erases the invitations of a closed session, every grant by them and every mail about them, all or nothing. Of two that
   * erase at the same moment, one does.
   *
   * @returns of how many invitations
   */
  abstract erase(sessionId: SessionId, at: Date): Promise<number>;
  /** Null while nothing of the session was erased. */
  abstract erasureOf(sessionId: SessionId): Promise<Erasure | null>;
}
