import type { AttendeeId, CommandId, Role, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { MailQueue, type MailStanding } from '../mail/mail-queue.js';
import { InvitationStore, type Invitation } from './invitation-store.js';
import { hashToken, mintToken } from './token.js';

/** Somebody to be invited. */
export interface Invited {
  address: string | null;
  role: Role;
  organisation: string | null;
  language: string;
}

const MOST_ORGANISATIONS = 9_999;

/** Inviting people to a session, by mail or by a link that the organiser hands over. */
@Injectable()
export class Inviting {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly mails: MailQueue,
    private readonly sessions: LiveSessions,
  ) {}

  /** Invites by mail; who was invited before is not invited twice. The link is made when the mail is sent. */
  async invite(sessionId: SessionId, people: readonly Invited[]): Promise<Invitation[]> {
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

  /** Everyone invited, and how it stands with their mail; null for who was sent none. */
  async ofSession(sessionId: SessionId): Promise<{ invitation: Invitation; mail: MailStanding | null }[]> {
    const invitations = await this.invitations.ofSession(sessionId);
    const standings = await this.mails.standingsOf(
      'invitation',
      invitations.map(({ invitationId }) => invitationId),
    );
    return invitations.map((invitation) => ({
      invitation,
      mail: standings.get(invitation.invitationId) ?? null,
    }));
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

  private async find(sessionId: SessionId, invitationId: string): Promise<Invitation> {
    const invitation = await this.invitations.find(invitationId);
    if (invitation?.sessionId !== sessionId) throw new Refusal('not-found', 'invitationId');
    return invitation;
  }

  private async prepare(sessionId: SessionId, people: readonly Invited[]): Promise<Invitation[]> {
    const numbers = new Map(await this.invitations.organisationNumbers(sessionId));
    return people.map((person) => ({
      ...person,
      invitationId: crypto.randomUUID(),
      sessionId,
      organisationNumber: person.organisation === null ? null : numberFor(numbers, person.organisation),
      attendeeId: crypto.randomUUID() as string as AttendeeId,
      createdAt: new Date(),
      revokedAt: null,
    }));
  }
}

/** A number that says nothing about the organisation, the same for all its people in this session. */
function numberFor(numbers: Map<string, number>, organisation: string): number {
  const name = organisation.toLowerCase();
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const taken = new Set(numbers.values());
  let drawn: number;
  do {
    const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
    drawn = 1 + (random % MOST_ORGANISATIONS);
  } while (taken.has(drawn) && taken.size < MOST_ORGANISATIONS);
  numbers.set(name, drawn);
  return drawn;
}
