import {
  segmentsOf,
  type AttendeeId,
  type CommandId,
  type Role,
  type SessionId,
  type SessionPhase,
} from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { MailQueue, type MailStanding } from '../mail/mail-queue.js';
import { RehearsalStore } from '../rehearsal/rehearsal-store.js';
import { InvitationStore, type Invitation } from './invitation-store.js';
import { hashToken, mintToken } from './token.js';

/** Somebody to be invited. */
export interface Invited {
  address: string | null;
  role: Role;
  organisation: string | null;
  language: string;
  /** Which languages they read; left out: that one alone. */
  languages?: readonly string[];
  /** Background attributes; left out: none are known. */
  segments?: readonly string[];
}

/** An invitation and what became of it. */
export interface StandingInvitation {
  invitation: Invitation;
  /** The newest mail of it, and whether that gives another start than is planned now; null: it was not mailed. */
  mail: (MailStanding & { saysOtherStart: boolean }) | null;
  /** Whether whom it is for ever came in. */
  hasEntered: boolean;
}

/** So many mails at most go to somebody who lost their links; who is in more sessions asks their organiser. */
const MOST_MAILED_AGAIN = 3;
/** Whose links are mailed anew first: lower is more urgent; null: the session has ended and no link is. */
const URGENCY: { readonly [Kind in SessionPhase['kind']]: number | null } = {
  live: 0,
  lobby: 0,
  open: 1,
  draft: 1,
  closed: null,
  archived: null,
};

/** Inviting people to a session, by mail or by a link that the organiser hands over. */
@Injectable()
export class Inviting {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly mails: MailQueue,
    private readonly sessions: LiveSessions,
    private readonly rehearsals: RehearsalStore,
  ) {}

  /**
   * Invites by mail; who was invited before is not invited twice. The link is made when the mail is sent.
   *
   * @throws Refusal `not-allowed` to a rehearsal: nobody is ever written to about one
   */
  async invite(sessionId: SessionId, people: readonly Invited[]): Promise<Invitation[]> {
    if (await this.rehearsals.find(sessionId)) throw new Refusal('not-allowed');
    const prepared = await this.prepare(sessionId, people);
    const invitations = await this.invitations.add(
      prepared.map((person) => ({ ...person, tokenHash: null })),
    );
    const fresh = invitations.filter(({ invitationId }) =>
      prepared.some((person) => person.invitationId === invitationId),
    );
    await this.mails.add(
      fresh.map(({ invitationId }) => ({ kind: 'invitation' as const, subjectId: invitationId })),
    );
    return invitations;
  }

  /** Personal links without an address, in the order of the people. */
  async personalLinks(
    sessionId: SessionId,
    people: readonly Omit<Invited, 'address'>[],
  ): Promise<{ invitation: Invitation; token: string }[]> {
    const prepared = await this.prepare(
      sessionId,
      people.map((person) => ({ ...person, address: null })),
    );
    const tokens = prepared.map(() => mintToken());
    const hashes = await Promise.all(tokens.map(hashToken));
    const withTokens = prepared.map((person, index) => ({ ...person, tokenHash: hashes[index] ?? null }));
    const invitations = await this.invitations.add(withTokens);
    return invitations.map((invitation, index) => ({ invitation, token: tokens[index] ?? '' }));
  }

  /**
   * Invites the holder of a token, once: the same invitation again is left as it is.
   *
   * @returns whether it was new
   */
  async inviteHolder(
    sessionId: SessionId,
    person: Omit<Invited, 'address'>,
    own: { invitationId: string; tokenHash: string },
  ): Promise<boolean> {
    const [prepared] = await this.prepare(sessionId, [{ ...person, address: null }]);
    if (!prepared) return false;
    const [stored] = await this.invitations.add([{ ...prepared, ...own }]);
    return stored?.attendeeId === prepared.attendeeId;
  }

  /**
   * Mails the personal links of an address anew, of the one session given or of those that have not ended: first what is
   * going on, then what it was invited to last. Who came in by an earlier link stays in.
   *
   * @returns how many mails will go
   */
  async mailAgain(address: string, sessionId?: SessionId): Promise<number> {
    const invitations = await this.invitations.ofAddress(address);
    const again = await this.mostUrgent(
      invitations
        .filter((invitation) => invitation.revokedAt === null)
        .filter((invitation) => sessionId === undefined || invitation.sessionId === sessionId),
    );
    await this.mails.add(
      again.map(({ invitationId }) => ({ kind: 'invitation' as const, subjectId: invitationId })),
    );
    return again.length;
  }

  /**
   * A new personal link for an invitation, which the organiser hands over; the one before no longer opens it. A mail that
   * still waits is taken back: its link would put an end to this one.
   */
  async renewLink(sessionId: SessionId, invitationId: string): Promise<string> {
    const { revokedAt } = await this.find(sessionId, invitationId);
    if (revokedAt !== null) throw new Refusal('revoked', 'invitationId');
    await this.mails.withdraw('invitation', invitationId);
    const token = mintToken();
    await this.invitations.setToken(invitationId, await hashToken(token));
    return token;
  }

  /**
   * Mails those their invitation anew whose last one says another start than is planned now; nobody while none is. Who
   * came in by an earlier link stays in.
   *
   * @returns how many mails will go
   */
  async mailNewStart(sessionId: SessionId): Promise<number> {
    if ((await this.sessions.of(sessionId).read(({ startsAt }) => startsAt)) === null) return 0;
    const outdated = (await this.ofSession(sessionId)).filter(({ mail }) => mail?.saysOtherStart === true);
    await this.mails.add(
      outdated.map(({ invitation }) => ({
        kind: 'invitation' as const,
        subjectId: invitation.invitationId,
      })),
    );
    return outdated.length;
  }

  /** Everyone invited, how it stands with their mail (null for who was sent none), and whether they ever came in. */
  async ofSession(sessionId: SessionId): Promise<StandingInvitation[]> {
    const invitations = await this.invitations.ofSession(sessionId);
    const standings = await this.mails.standingsOf(
      'invitation',
      invitations.map(({ invitationId }) => invitationId),
    );
    const { entered, isPrepared, changedAt } = await this.sessions.of(sessionId).read((session) => ({
      entered: new Set(session.attendees.keys()),
      isPrepared: URGENCY[session.phase.kind] !== null && session.phase.kind !== 'live',
      changedAt: session.startsAtChangedAt,
    }));
    return invitations.map((invitation) => {
      const mail = standings.get(invitation.invitationId) ?? null;
      const sentAt = mail?.sentAt?.getTime() ?? null;
      const isOlder = sentAt !== null && changedAt !== null && sentAt < changedAt;
      const saysOtherStart = isPrepared && isOlder && invitation.revokedAt === null;
      return {
        invitation,
        mail: mail && { ...mail, saysOtherStart },
        hasEntered: entered.has(invitation.attendeeId),
      };
    });
  }

  /** Takes an invitation back: the link is dead, and whoever came in by it may do nothing more. */
  async revoke(sessionId: SessionId, invitationId: string): Promise<void> {
    const invitation = await this.find(sessionId, invitationId);
    await this.invitations.revoke(invitationId, new Date());
    const answer = await this.sessions.of(sessionId).run({
      commandId: crypto.randomUUID() as string as CommandId,
      by: 'system',
      command: { kind: 'revoke-attendee', attendeeId: invitation.attendeeId },
    });
    if (answer instanceof Refusal && answer.code !== 'unknown-attendee') throw answer;
  }

  /** The segments that moderators may address now, and the one that they addressed last, by name. */
  async segmentNames(sessionId: SessionId): Promise<{ segment: number; name: string }[]> {
    const shown = await this.sessions
      .of(sessionId)
      .read((session) => new Set([...Object.keys(segmentsOf(session)), String(session.prompt?.segment)]));
    const names = await this.invitations.namesOf(sessionId, 'segment');
    return [...names].flatMap(([segment, name]) => (shown.has(String(segment)) ? [{ segment, name }] : []));
  }

  private async mostUrgent(invitations: readonly Invitation[]): Promise<Invitation[]> {
    const found: { invitation: Invitation; urgency: number }[] = [];
    // One by one, so that an address that is in many sessions does not have them all folded at once.
    for (const invitation of invitations) {
      const urgency = await this.sessions.of(invitation.sessionId).read(({ phase }) => URGENCY[phase.kind]);
      if (urgency !== null) found.push({ invitation, urgency });
    }
    return found
      .toSorted((a, b) => a.urgency - b.urgency)
      .slice(0, MOST_MAILED_AGAIN)
      .map(({ invitation }) => invitation);
  }

  private async find(sessionId: SessionId, invitationId: string): Promise<Invitation> {
    const invitation = await this.invitations.find(invitationId);
    if (invitation?.sessionId !== sessionId) throw new Refusal('not-found', 'invitationId');
    return invitation;
  }

  private async prepare(sessionId: SessionId, people: readonly Invited[]): Promise<Invitation[]> {
    const organisations = people.flatMap(({ organisation }) => organisation ?? []);
    const numbers = await this.invitations.numbersFor(sessionId, 'organisation', organisations);
    return people.map((person) => ({
      ...person,
      segments: [...new Set(person.segments ?? [])],
      languages: [...new Set(person.languages ?? [])].filter((tag) => tag !== person.language),
      invitationId: crypto.randomUUID(),
      sessionId,
      organisationNumber: numbers.get(person.organisation?.toLowerCase() ?? '') ?? null,
      attendeeId: crypto.randomUUID() as string as AttendeeId,
      createdAt: new Date(),
      revokedAt: null,
    }));
  }
}
