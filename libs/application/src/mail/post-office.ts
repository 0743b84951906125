import { Injectable } from '@nestjs/common';
import { Access } from '../identity/access.js';
import { AccountStore } from '../identity/account-store.js';
import { InvitationStore } from '../identity/invitation-store.js';
import { hashToken, mintToken } from '../identity/token.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { ServerSettings } from '../settings.js';
import { MailQueue, type PendingMail } from './mail-queue.js';
import { MailSender, type Mail } from './mail-sender.js';

/** So many mails are handed over in one round, and a process that stops waits for one round. */
const CLAIM_COUNT = 50;
const LEASE_MS = 60_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 600_000;

/** Where a link leads: the token stands in the fragment, which browsers never send to a server. */
export const signInUrl = (publicUrl: string, token: string): string => `${publicUrl}/sign-in#token=${token}`;

/** Sends what waits in the mail queue; a link is minted at that moment and never stored. */
@Injectable()
export class PostOffice {
  constructor(
    private readonly queue: MailQueue,
    private readonly sender: MailSender,
    private readonly access: Access,
    private readonly accounts: AccountStore,
    private readonly invitations: InvitationStore,
    private readonly sessions: LiveSessions,
    private readonly settings: ServerSettings,
  ) {}

  /**
   * Hands over mails that are due, some at a time; more are due when some were handed over.
   *
   * @returns how many were sent and how many will be tried again
   */
  async deliver(): Promise<{ sentCount: number; failedCount: number }> {
    let sentCount = 0;
    let failedCount = 0;
    for (const pending of await this.queue.claim(CLAIM_COUNT, new Date(), LEASE_MS)) {
      if (await this.send(pending)) sentCount += 1;
      else failedCount += 1;
    }
    return { sentCount, failedCount };
  }

  private async send(pending: PendingMail): Promise<boolean> {
    try {
      const mail = await this.compose(pending);
      if (mail) await this.sender.send(mail);
      await this.queue.markSent(pending.mailId, new Date());
      return true;
    } catch (error) {
      const pauseMs = Math.min(FIRST_RETRY_MS * 2 ** (pending.attemptCount - 1), LONGEST_RETRY_MS);
      const name = error instanceof Error ? error.name : 'unknown';
      await this.queue.markFailed(pending.mailId, name, new Date(Date.now() + pauseMs));
      return false;
    }
  }

  /** Null when nobody is to be written to any more. */
  private async compose({ kind, subjectId }: PendingMail): Promise<Mail | null> {
    if (kind === 'sign-in-link') {
      const account = await this.accounts.find(subjectId);
      if (!account) return null;
      const link = signInUrl(this.settings.publicUrl, await this.access.mintSignInLink(account.accountId));
      return { kind, to: account.address, language: account.language, link };
    }
    const invitation = await this.invitations.find(subjectId);
    if (!invitation || invitation.address === null || invitation.revokedAt !== null) return null;
    const { title, purpose } = await this.sessions
      .of(invitation.sessionId)
      .read((session) => ({ title: session.title, purpose: session.purpose }));
    const token = mintToken();
    await this.invitations.setToken(invitation.invitationId, await hashToken(token));
    return {
      kind,
      to: invitation.address,
      language: invitation.language,
      link: signInUrl(this.settings.publicUrl, token),
      role: invitation.role,
      sessionTitle: title,
      sessionPurpose: purpose,
    };
  }
}
