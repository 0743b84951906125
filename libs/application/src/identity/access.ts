import type { AttendeeId, CommandId, Role, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { AccountStore } from './account-store.js';
import { InvitationStore, type Invitation } from './invitation-store.js';
import { SignInStore, type Grant, type NewGrant, type SignedIn } from './sign-in-store.js';
import { hashToken, mintToken } from './token.js';

export type { SignedIn } from './sign-in-store.js';

/** Under which pseudonym and in which role somebody acts in one session. */
export interface SessionAccess {
  attendeeId: AttendeeId;
  role: Role;
  /** Whether the session has ended. */
  isOver: boolean;
}

/** Where a grant leads. */
export type Destination = { kind: 'organiser' } | { kind: 'session'; sessionId: SessionId; role: Role };

export interface NewSignIn {
  token: string;
  expiresAt: Date;
  grant: Grant;
}

/** What a link gave. */
export interface Redeemed {
  grant: Grant;
  destination: Destination;
  /** The sign-in made for it; null when it was added to the one that the browser had. */
  made: NewSignIn | null;
}

const DAY_MS = 86_400_000;
const SIGN_IN_MS = 30 * DAY_MS;
const LINK_MS = DAY_MS;

const intoSessionOf = ({ sessionId, role }: Invitation): Destination => ({
  kind: 'session',
  sessionId,
  role,
});

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
    return this.signIns.holderOf(await hashToken(token), new Date());
  }

  /**
   * Exchanges the token of a link for a sign-in, or adds what it gives to the sign-in that the browser has.
   *
   * @throws Refusal `link-expired`, `link-used` (single-use links of accounts) or `not-found`
   */
  async redeem(linkToken: string, current: SignedIn | null): Promise<Redeemed> {
    const tokenHash = await hashToken(linkToken);
    const invitation = await this.invitations.findByToken(tokenHash);
    if (invitation) {
      await this.admit(invitation);
      const { invitationId } = invitation;
      return this.give({ kind: 'invitation', invitationId }, intoSessionOf(invitation), current);
    }
    const used = await this.signIns.useLink(tokenHash, new Date());
    if (used.outcome === 'used')
      return this.give({ kind: 'account', accountId: used.accountId }, { kind: 'organiser' }, current);
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
  async toSession(signedIn: SignedIn, sessionId: SessionId, grantId?: string): Promise<SessionAccess> {
    const usable = signedIn.grants.filter((grant) => grantId === undefined || grant.grantId === grantId);
    for (const kind of ['account', 'invitation'] as const)
      for (const grant of usable) {
        const access = grant.kind === kind ? await this.through(grant, signedIn, sessionId) : null;
        if (access) return access;
      }
    throw new Refusal('not-found', 'sessionId');
  }

  /** @throws Refusal `not-allowed` for whoever is in the session in another role; `not-found` for strangers */
  async mustOrganise(signedIn: SignedIn, sessionId: SessionId): Promise<void> {
    const { role } = await this.toSession(signedIn, sessionId);
    if (role !== 'organiser') throw new Refusal('not-allowed');
  }

  /** Where the grants lead: to the sessions of an organiser, into a session by invitation. */
  destinationsOf({ grants, invitations }: SignedIn): Destination[] {
    return grants.flatMap((grant): Destination[] => {
      if (grant.kind === 'account') return [{ kind: 'organiser' }];
      const invitation = invitations.get(grant.invitationId);
      return invitation && invitation.revokedAt === null ? [intoSessionOf(invitation)] : [];
    });
  }

  /** The account among the grants. @throws Refusal `not-allowed` when there is none */
  accountIn(signedIn: SignedIn): string {
    for (const grant of signedIn.grants) if (grant.kind === 'account') return grant.accountId;
    throw new Refusal('not-allowed');
  }

  async signOut(signedIn: SignedIn): Promise<void> {
    if (signedIn.signInId !== null) await this.signIns.end(signedIn.signInId);
  }

  private async through(
    grant: Grant,
    { invitations }: SignedIn,
    sessionId: SessionId,
  ): Promise<SessionAccess | null> {
    if (grant.kind === 'account') {
      const organised = await this.accounts.organisedBy(grant.accountId);
      const found = organised.find((session) => session.sessionId === sessionId);
      return found ? this.actsAs(sessionId, found.attendeeId) : null;
    }
    const invitation = invitations.get(grant.invitationId);
    if (invitation?.sessionId !== sessionId || invitation.revokedAt !== null) return null;
    return this.admit(invitation);
  }

  /** In which role somebody acts now, by the journal; null when not admitted yet. @throws Refusal `revoked` */
  private async actsAs(sessionId: SessionId, attendeeId: AttendeeId): Promise<SessionAccess | null> {
    const known = await this.sessions.of(sessionId).read((session) => {
      const attendee = session.attendees.get(attendeeId);
      const isOver = session.phase.kind === 'closed' || session.phase.kind === 'archived';
      return attendee ? { role: attendee.role, standing: attendee.standing, isOver } : null;
    });
    if (known?.standing === 'revoked') throw new Refusal('revoked');
    return known && { attendeeId, role: known.role, isOver: known.isOver };
  }

  /** Lets the invited person into the journal, once; the id of the command is the invitation's. */
  private async admit(invitation: Invitation): Promise<SessionAccess> {
    const { attendeeId, role, organisationNumber, segments, sessionId } = invitation;
    const known = await this.actsAs(sessionId, attendeeId);
    if (known) return known;
    const numbers = await this.invitations.numbersFor(sessionId, 'segment', segments);
    const answer = await this.sessions.of(sessionId).run({
      commandId: invitation.invitationId as string as CommandId,
      by: 'system',
      command: {
        kind: 'admit-attendee',
        attendeeId,
        role,
        organisation: organisationNumber,
        languages: [invitation.language, ...invitation.languages],
        segments: [...numbers.values()],
      },
    });
    if (answer instanceof Refusal) throw answer;
    await this.mustStand(invitation);
    return { attendeeId, role, isOver: false };
  }

  /** Whoever took an invitation back just before its person was let in found nobody to revoke. @throws Refusal `revoked` */
  private async mustStand({ invitationId, sessionId, attendeeId }: Invitation): Promise<void> {
    const now = await this.invitations.find(invitationId);
    if (now && now.revokedAt === null) return;
    const commandId = crypto.randomUUID() as string as CommandId;
    const command = { kind: 'revoke-attendee' as const, attendeeId };
    const answer = await this.sessions.of(sessionId).run({ commandId, by: 'system', command });
    throw answer instanceof Refusal ? answer : new Refusal('revoked');
  }

  private async give(grant: NewGrant, destination: Destination, current: SignedIn | null): Promise<Redeemed> {
    if (current !== null && current.signInId !== null)
      return { grant: await this.signIns.addGrant(current.signInId, grant), destination, made: null };
    const made = await this.create(grant);
    return { grant: made.grant, destination, made };
  }

  private async create(grant: NewGrant): Promise<NewSignIn> {
    const token = mintToken();
    const signInId = crypto.randomUUID();
    const expiresAt = new Date(Date.now() + SIGN_IN_MS);
    await this.signIns.create({ signInId, tokenHash: await hashToken(token), expiresAt });
    return { token, expiresAt, grant: await this.signIns.addGrant(signInId, grant) };
  }
}
