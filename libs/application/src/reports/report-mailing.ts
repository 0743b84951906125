import type { Session, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { InvitationStore } from '../identity/invitation-store.js';
import { Unlinking } from '../identity/unlinking.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { MailQueue } from '../mail/mail-queue.js';

/** So long after the close the report is mailed by itself: time to hide or redact what should not go out. */
const HELD_MS = 30 * 60_000;

/** How it stands with mailing a report. */
export interface ReportMailStanding {
  /** Everyone who was invited by mail and came in. */
  recipientCount: number;
  sentCount: number;
  /** When the mails that wait leave; null when none does. */
  dueAt: Date | null;
}

interface Close {
  closedAt: number;
  cameIn: ReadonlySet<string>;
}

const closeOf = ({ phase, attendees }: Session): Close | null =>
  phase.kind === 'closed' || phase.kind === 'archived'
    ? { closedAt: phase.closedAt, cameIn: new Set(attendees.keys()) }
    : null;

/** Mails the report to who took part: when the organiser releases it, by itself half an hour after the close. */
@Injectable()
export class ReportMailing {
  constructor(
    private readonly sessions: LiveSessions,
    private readonly invitations: InvitationStore,
    private readonly mails: MailQueue,
    private readonly unlinking: Unlinking,
  ) {}

  /** Plans the mails of every session that closes; to be called before the closes are listened for. */
  start(): void {
    this.unlinking.onClosed((sessionId) => this.plan(sessionId));
  }

  /** @throws Refusal `wrong-phase` before the close */
  async standingOf(sessionId: SessionId): Promise<ReportMailStanding> {
    const { recipients } = await this.afterClose(sessionId);
    const standings = [...(await this.mails.standingsOf('report', recipients)).values()];
    const waiting = standings.filter(({ sentAt }) => sentAt === null);
    return {
      recipientCount: recipients.length,
      sentCount: standings.length - waiting.length,
      dueAt: waiting.reduce<Date | null>(
        (first, { dueAt }) => (first === null || dueAt < first ? dueAt : first),
        null,
      ),
    };
  }

  /** Lets the mails leave now; asked again it sends none twice. @throws Refusal `wrong-phase` before the close */
  async release(sessionId: SessionId): Promise<ReportMailStanding> {
    const { recipients } = await this.afterClose(sessionId);
    const now = new Date();
    await this.mails.addOnce('report', recipients, now);
    await this.mails.hasten('report', recipients, now);
    return this.standingOf(sessionId);
  }

  private async plan(sessionId: SessionId): Promise<void> {
    const { closedAt, recipients } = await this.afterClose(sessionId);
    await this.mails.addOnce('report', recipients, new Date(closedAt + HELD_MS));
  }

  /** @returns when it closed, and the invitations of who is to be written to */
  private async afterClose(sessionId: SessionId): Promise<{ closedAt: number; recipients: string[] }> {
    const close = await this.sessions.of(sessionId).read(closeOf);
    if (close === null) throw new Refusal('wrong-phase', 'sessionId');
    const { closedAt, cameIn } = close;
    const recipients = (await this.invitations.ofSession(sessionId))
      .filter(
        ({ address, revokedAt, attendeeId }) => address !== null && !revokedAt && cameIn.has(attendeeId),
      )
      .map(({ invitationId }) => invitationId);
    return { closedAt, recipients };
  }
}
