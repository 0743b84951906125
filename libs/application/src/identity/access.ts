import type { AttendeeId, CommandId, Role, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { AccountStore } from './account-store.js';
import { InvitationStore, type Invitation } from './invitation-store.js';
import { SignInStore, type Grant, type NewGrant } from './sign-in-store.js';
import { hashToken, mintToken } from './token.js';

/** Whoever showed a valid cookie, bearer token or personal link, and what it gives access to. */
export interface SignedIn {
  /** Null for a personal link that is used as a bearer token. */
  signInId: string | null;
  grants: readonly Grant[];
}

/** Under which pseudonym and in which role somebody acts in one session. */
export interface SessionAccess {
  attendeeId: AttendeeId;
  role: Role;
}

/** Where a grant leads. */
export type Destination = { kind: 'organiser' } | { kind: 'session'; sessionId: SessionId; role: Role };

export interface NewSignIn {
  token: string;
  expiresAt: Date;
  grant: Grant;
}

const DAY_MS = 86_400_000;
const SIGN_IN_MS = 30 * DAY_MS;
const LINK_MS = DAY_MS;

/** Tokens in, access out. Nothing is allowed that is not found here. */
@Injectable()
export class Access {
  constructor(
    private readonly accounts: AccountStore,
    private readonly signIns: SignInStore,
    private readonly invitations: InvitationStore,
    private readonly sessions: LiveSessions,
  ) {}

  /** Who holds this token; null when nobody does. */
  async resolve(token: string): Promise<SignedIn | null> {
    const tokenHash = await hashToken(token);
    const signIn = await this.signIns.find(tokenHash, new Date());
    if (signIn) return { signInId: signIn.signInId, grants: await this.signIns.grantsOf(signIn.signInId) };
    const invitation = await this.invitations.findByToken(tokenHash);
    if (!invitation) return null;
    const { invitationId } = invitation;
    return { signInId: null, grants: [{ grantId: invitationId, kind: 'invitation', invitationId }] };
  }

  /**
   * Exchanges the token of a link for a sign-in, or adds what it gives to the sign-in that the browser has.
   *
   * @throws Refusal `link-expired`, `link-used` (single-use links of accounts) or `not-found`
   */
  async redeem(linkToken: string, current: SignedIn | null): Promise<NewSignIn | Grant> {
    const tokenHash = await hashToken(linkToken);
    const invitation = await this.invitations.findByToken(tokenHash);
    if (invitation) {
      await this.admit(invitation);
      return this.give({ kind: 'invitation', invitationId: invitation.invitationId }, current);
    }
    const used = await this.signIns.useLink(tokenHash, new Date());
    if (used.outcome === 'used') return this.give({ kind: 'account', accountId: used.accountId }, current);
    const codes = { expired: 'link-expired', spent: 'link-used', unknown: 'not-found' } as const;
    throw new Refusal(codes[used.outcome], 'token');
  }

  /** A single-use link token by which an account signs in. */
  async mintSignInLink(accountId: string): Promise<string> {
    const token = mintToken();
    const expiresAt = new Date(Date.now() + LINK_MS);
    await this.signIns.saveLink({ tokenHash: await hashToken(token), accountId, expiresAt });
    return token;
  }

  /** A sign-in of an account made without a link, for whoever administers the server. */
  signInAs(accountId: string): Promise<NewSignIn> {
    return this.create({ kind: 'account', accountId });
  }

  /**
   * As whom the holder of these grants acts in a session.
   *
   * @param grantId which grant to use; when left out, organising goes before an invitation
   * @throws Refusal `not-found` when no grant reaches the session, so that strangers cannot tell that it exists
   */
  async toSession({ grants }: SignedIn, sessionId: SessionId, grantId?: string): Promise<SessionAccess> {
    const usable = grants.filter((grant) => grantId === undefined || grant.grantId === grantId);
    for (const kind of ['account', 'invitation'] as const)
      for (const grant of usable) {
        const access = grant.kind === kind ? await this.through(grant, sessionId) : null;
        if (access) return access;
      }
    throw new Refusal('not-found', 'sessionId');
  }

  /** Where these grants lead: to the sessions of an organiser, into a session by invitation. */
  async destinationsOf(grants: readonly Grant[]): Promise<Destination[]> {
    const destinations = await Promise.all(grants.map((grant) => this.destinationOf(grant)));
    return destinations.filter((destination) => destination !== null);
  }

  /** The account among the grants. @throws Refusal `not-allowed` when there is none */
  accountIn(signedIn: SignedIn): string {
    for (const grant of signedIn.grants) if (grant.kind === 'account') return grant.accountId;
    throw new Refusal('not-allowed');
  }

  async signOut(signedIn: SignedIn): Promise<void> {
    if (signedIn.signInId !== null) await this.signIns.end(signedIn.signInId);
  }

  private async destinationOf(grant: Grant): Promise<Destination | null> {
    if (grant.kind === 'account') return { kind: 'organiser' };
    const invitation = await this.invitations.find(grant.invitationId);
    if (!invitation || invitation.revokedAt !== null) return null;
    return { kind: 'session', sessionId: invitation.sessionId, role: invitation.role };
  }

  private async through(grant: Grant, sessionId: SessionId): Promise<SessionAccess | null> {
    if (grant.kind === 'account') {
      const organised = await this.accounts.organisedBy(grant.accountId);
      const found = organised.find((session) => session.sessionId === sessionId);
      return found ? this.actsAs(sessionId, found.attendeeId) : null;
    }
    const invitation = await this.invitations.find(grant.invitationId);
    if (invitation?.sessionId !== sessionId || invitation.revokedAt !== null) return null;
    return this.admit(invitation);
  }

  /** In which role somebody acts now, by the journal; null when not admitted yet. @throws Refusal `revoked` */
  private async actsAs(sessionId: SessionId, attendeeId: AttendeeId): Promise<SessionAccess | null> {
    const known = await this.sessions.of(sessionId).read((session) => {
      const attendee = session.attendees.get(attendeeId);
      return attendee ? { role: attendee.role, standing: attendee.standing } : null;
    });
    if (known?.standing === 'revoked') throw new Refusal('revoked');
    return known && { attendeeId, role: known.role };
  }

  /** Lets the invited person into the journal, once; the id of the command is the invitation's. */
  private async admit(invitation: Invitation): Promise<SessionAccess> {
    const { attendeeId, role, organisationNumber, language, sessionId } = invitation;
    const known = await this.actsAs(sessionId, attendeeId);
    if (known) return known;
    const answer = await this.sessions.of(sessionId).run({
      commandId: invitation.invitationId as string as CommandId,
      by: 'system',
      command: {
        kind: 'admit-attendee',
        attendeeId,
        role,
        organisation: organisationNumber,
        languages: [language],
      },
    });
    if (answer instanceof Refusal) throw answer;
    return { attendeeId, role };
  }

  private async give(grant: NewGrant, current: SignedIn | null): Promise<NewSignIn | Grant> {
    return current !== null && current.signInId !== null
      ? this.signIns.addGrant(current.signInId, grant)
      : this.create(grant);
  }

  private async create(grant: NewGrant): Promise<NewSignIn> {
    const token = mintToken();
    const signInId = crypto.randomUUID();
    const expiresAt = new Date(Date.now() + SIGN_IN_MS);
    await this.signIns.create({ signInId, tokenHash: await hashToken(token), expiresAt });
    return { token, expiresAt, grant: await this.signIns.addGrant(signInId, grant) };
  }
}
