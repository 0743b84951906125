import type { AttendeeId, SessionId } from '@app/dialogue';

export interface Account {
  accountId: string;
  address: string;
  language: string;
}

export interface OrganisedSession {
  sessionId: SessionId;
  attendeeId: AttendeeId;
}

/** Who may organise, and what they organise. Port. */
export abstract class AccountStore {
  /** The account with this address, made when there is none. */
  abstract ensure(address: string, language: string): Promise<Account>;
  abstract findByAddress(address: string): Promise<Account | null>;
  abstract find(accountId: string): Promise<Account | null>;
  /** Remembers under which pseudonym an account organises a session; the first one stays. */
  abstract organise(accountId: string, organised: OrganisedSession): Promise<void>;
  /** Who organises a session, the first one first. */
  abstract organisersOf(sessionId: SessionId): Promise<Account[]>;
  /** Newest first. */
  abstract organisedBy(accountId: string): Promise<OrganisedSession[]>;
}
