import { Injectable } from '@nestjs/common';
import { Composing } from './composing.js';
import { MailQueue, type PendingMail } from './mail-queue.js';
import { MailSender } from './mail-sender.js';

/** So many mails are handed over in one round, and a process that stops waits for one round. */
const CLAIM_COUNT = 50;
const LEASE_MS = 60_000;
const FIRST_RETRY_MS = 5_000;
const LONGEST_RETRY_MS = 600_000;

/** Sends what waits in the mail queue. */
@Injectable()
export class PostOffice {
  constructor(
    private readonly queue: MailQueue,
    private readonly sender: MailSender,
    private readonly composing: Composing,
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
    // What changes while it leaves is not in it.
    const writtenAt = new Date();
    try {
      const mail = await this.composing.compose(pending);
      if (mail) await this.sender.send(mail);
      await this.queue.markSent(pending.mailId, writtenAt);
      return true;
    } catch (error) {
      const pauseMs = Math.min(FIRST_RETRY_MS * 2 ** (pending.attemptCount - 1), LONGEST_RETRY_MS);
      const name = error instanceof Error ? error.name : 'unknown';
      await this.queue.markFailed(pending.mailId, name, new Date(Date.now() + pauseMs));
      return false;
    }
  }
}
