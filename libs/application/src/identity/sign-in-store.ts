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

export type UsedLink = { outcome: 'used'; accountId: string } | { outcome: 'expired' | 'spent' | 'unknown' };

/** Sign-ins of browsers and command lines, what each may reach, and single-use links to make one. Port. */
export abstract class SignInStore {
  abstract saveLink(link: SignInLink): Promise<void>;
  /** Spends a link: of two uses at the same moment, one succeeds. */
  abstract useLink(tokenHash: string, now: Date): Promise<UsedLink>;
  abstract create(signIn: SignIn): Promise<void>;
  /** Null when unknown, ended or expired. */
  abstract find(tokenHash: string, now: Date): Promise<SignIn | null>;
  /** Adds a grant, or finds the one that gives the same. */
  abstract addGrant(signInId: string, grant: NewGrant): Promise<Grant>;
  abstract grantsOf(signInId: string): Promise<Grant[]>;
  abstract end(signInId: string): Promise<void>;
}
