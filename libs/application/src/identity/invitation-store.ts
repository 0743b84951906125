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
  language: string;
  attendeeId: AttendeeId;
  createdAt: Date;
  revokedAt: Date | null;
}

/** Invitations of people to sessions. Port. */
export abstract class InvitationStore {
  /**
   * Adds invitations. Of those with an address that the session has invited already the earlier one stays, unless it was
   * revoked: then the new one takes its place, for a new attendee.
   */
  abstract add(invitations: readonly (Invitation & { tokenHash: string | null })[]): Promise<Invitation[]>;
  /** In order of inviting. */
  abstract ofSession(sessionId: SessionId): Promise<Invitation[]>;
  abstract find(invitationId: string): Promise<Invitation | null>;
  /** By a token that still opens it; null when unknown or revoked. */
  abstract findByToken(tokenHash: string): Promise<Invitation | null>;
  /** Makes a new token the one that opens it. */
  abstract setToken(invitationId: string, tokenHash: string): Promise<void>;
  abstract revoke(invitationId: string, at: Date): Promise<void>;
  /** Number of every organisation that the session knows, by name in lower case. */
  abstract organisationNumbers(sessionId: SessionId): Promise<ReadonlyMap<string, number>>;
}
