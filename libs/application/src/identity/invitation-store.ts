import type { AttendeeId, Role, SessionId } from '@app/dialogue';

/** Lets one person into one session. Before its first use nobody has joined; then it stands for one attendee. */
export interface Invitation {
  invitationId: string;
  sessionId: SessionId;
  role: Role;
  /** Null for a personal link without an address. */
  address: string | null;
  organisation: string | null;
  /** The number that stands for the organisation in the dialogue. */
  organisationNumber: number | null;
  /** Background attributes that moderators may address, without seeing whose they are. */
  segments: readonly string[];
  /** In which the person is written to, and reads best. */
  language: string;
  /** Further languages that the person reads. */
  languages: readonly string[];
  attendeeId: AttendeeId;
  createdAt: Date;
  revokedAt: Date | null;
}

/** What the dialogue knows by a number only. */
export type NumberedKind = 'organisation' | 'segment';

/** Invitations of people to sessions. Port. */
export abstract class InvitationStore {
  /**
   * Adds invitations. Of those with an address that the session has invited already the earlier one stays, unless it was
   * revoked: then the new one takes its place, for a new attendee. One without an address whose id is there already stays
   * as it is.
   */
  abstract add(invitations: readonly (Invitation & { tokenHash: string | null })[]): Promise<Invitation[]>;
  /** In order of inviting. */
  abstract ofSession(sessionId: SessionId): Promise<Invitation[]>;
  /** Over all sessions, last invited first. */
  abstract ofAddress(address: string): Promise<Invitation[]>;
  abstract find(invitationId: string): Promise<Invitation | null>;
  /** By a token that still opens it; null when unknown or revoked. */
  abstract findByToken(tokenHash: string): Promise<Invitation | null>;
  /** Makes a new token the only one that opens it. */
  abstract setToken(invitationId: string, tokenHash: string): Promise<void>;
  /** Makes a token open it too, beside the one that does; of these the newest. */
  abstract setReportToken(invitationId: string, tokenHash: string): Promise<void>;
  abstract revoke(invitationId: string, at: Date): Promise<void>;
  /**
   * The numbers that stand for organisations or segments in the dialogue, by name in lower case. A name that the session
   * does not know yet gets one that says nothing about it, the same for everybody who asks at that moment.
   */
  abstract numbersFor(
    sessionId: SessionId,
    kind: NumberedKind,
    names: readonly string[],
  ): Promise<ReadonlyMap<string, number>>;
  /** The names behind the numbers, as they were written first. */
  abstract namesOf(sessionId: SessionId, kind: NumberedKind): Promise<ReadonlyMap<number, string>>;
}
