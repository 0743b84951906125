import type { Invitation } from './invitation-store.js';

/** What a sign-in gives access to: an account, or one session by invitation. */
export type Grant =
  | { grantId: string; kind: 'account'; accountId: string }
  | { grantId: string; kind: 'invitation'; invitationId: string };

export type NewGrant = { kind: 'account'; accountId: string } | { kind: 'invitation'; invitationId: string };

export interface SignInLink {
  tokenHash: string;
  accountId: string;
  expiresAt: Date;
}

export interface SignIn {
  signInId: string;
  tokenHash: string;
  expiresAt: Date;
}

/** Whoever showed a valid cookie, bearer token or personal link, and what it gives access to. */
export interface SignedIn {
  /** Null for a personal link that is used as a bearer token. */
  signInId: string | null;
  grants: readonly Grant[];
  /** What the grants by invitation stand for, by the invitation's id; revoked ones too, removed ones not. */
  invitations: ReadonlyMap<string, Invitation>;
}

export type UsedLink = { outcome: 'used'; accountId: string } | { outcome: 'expired' | 'spent' | 'unknown' };

/** Sign-ins of browsers and command lines, what each may reach, and single-use links to make one. Port. */
export abstract class SignInStore {
  abstract saveLink(link: SignInLink): Promise<void>;
  /** Spends a link: of two uses at the same moment, one succeeds. */
  abstract useLink(tokenHash: string, now: Date): Promise<UsedLink>;
  abstract create(signIn: SignIn): Promise<void>;
  /**
   * Who holds this token: a sign-in, or else an invitation whose personal link it is. All that a connection needs to know,
   * at the price of one look-up: after a restart everyone comes back at once.
   *
   * @returns null when unknown, ended, expired or, for a personal link, revoked
   */
  abstract holderOf(tokenHash: string, now: Date): Promise<SignedIn | null>;
  /** Adds a grant, or finds the one that gives the same. */
  abstract addGrant(signInId: string, grant: NewGrant): Promise<Grant>;
  abstract end(signInId: string): Promise<void>;
}
