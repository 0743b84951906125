import type { SessionId } from '@app/dialogue';

/** A session that people may enter without an invitation, by a code or QR that is shown to them. */
export interface WalkIn {
  sessionId: SessionId;
  /** Another one each time that it is opened or renewed. */
  openingId: string;
  openedAt: Date;
  /** Null while it is open. */
  closedAt: Date | null;
  /** How many people may walk in. */
  mostCount: number;
  /** How many did, over all openings. */
  admittedCount: number;
}

export interface WalkInOpening {
  sessionId: SessionId;
  openingId: string;
  openedAt: Date;
  mostCount: number;
}

/** What opens a walk-in: the token of a QR and the short code beside it, as hashes. */
export interface WalkInKeys {
  tokenHash: string;
  codeHash: string;
}

/** Sessions that are open to who walks in, and what opens them. Port. */
export abstract class WalkInStore {
  /** Opens, or renews what is open: keys handed out before no longer work; who walked in stays counted. */
  abstract open(opening: WalkInOpening): Promise<void>;
  /** The keys no longer work. Closing what is not open does nothing. */
  abstract close(sessionId: SessionId, at: Date): Promise<void>;
  abstract ofSession(sessionId: SessionId): Promise<WalkIn | null>;
  /**
   * Adds keys to an opening; of more than `keepCount` the oldest go.
   *
   * @returns false when that opening is over
   */
  abstract addKeys(openingId: string, keys: WalkInKeys, at: Date, keepCount: number): Promise<boolean>;
  /** What a token or a code opens; null when it opens nothing, or no longer. */
  abstract findBy(key: Partial<WalkInKeys>): Promise<WalkIn | null>;
  /** Counts one more person; of two who come for the last place, one gets it. @returns false when it is full or closed */
  abstract takePlace(openingId: string): Promise<boolean>;
  /** Takes back a place of somebody who turned out to be counted already. */
  abstract returnPlace(sessionId: SessionId): Promise<void>;
}
