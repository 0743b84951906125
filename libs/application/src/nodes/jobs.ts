import { Injectable, Logger } from '@nestjs/common';
import { Unlinking } from '../identity/unlinking.js';
import { PostOffice } from '../mail/post-office.js';
import { ReportMailing } from '../reports/report-mailing.js';
import { Wiping } from '../rehearsal/wiping.js';
import { Beat } from './beat.js';
import { Following } from './following.js';
import { LeaderTasks } from './leader-tasks.js';
import { Leading } from './leading.js';

const MAIL_EVERY_MS = 1_000;
const UNLINK_EVERY_MS = 3_600_000;
const WIPE_EVERY_MS = 60_000;

/** What a process does without anybody asking. */
@Injectable()
export class Jobs {
  private readonly logger = new Logger('Jobs');
  private readonly mailing = new Beat('handing over mail', MAIL_EVERY_MS, () => this.deliver());
  private readonly unlinking = new Beat('erasing links', UNLINK_EVERY_MS, () => this.unlink());
  private readonly wiping = new Beat('wiping rehearsals', WIPE_EVERY_MS, () => this.wipe());
  private firstUnlinking: Promise<void> = Promise.resolve();

  constructor(
    private readonly following: Following,
    private readonly leading: Leading,
    private readonly leaderTasks: LeaderTasks,
    private readonly postOffice: PostOffice,
    private readonly pseudonyms: Unlinking,
    private readonly rehearsals: Wiping,
    private readonly reportMailing: ReportMailing,
  ) {}

  /** @param place `apart`: another process leads sessions and sends mail; this one only follows and offers */
  start(place: 'here' | 'apart'): void {
    this.following.start();
    if (place === 'here') {
      this.leaderTasks.start();
      this.mailing.start();
      this.reportMailing.start();
      this.pseudonyms.start();
      this.firstUnlinking = this.unlink();
      this.unlinking.start();
      this.wiping.start();
    }
    this.leading.start();
  }

  /** Resolves when what was under way has ended and other processes may take over. */
  async stop(): Promise<void> {
    await Promise.all([
      this.mailing.stop(),
      this.unlinking.stop(),
      this.wiping.stop(),
      this.firstUnlinking,
      this.leading.stop(),
    ]);
  }

  /** Ends the following of other processes too: once everything taken in has been answered. */
  async stopFollowing(): Promise<void> {
    await this.following.stop();
  }

  private async unlink(): Promise<void> {
    try {
      const { erased, failed } = await this.pseudonyms.sweep(new Date());
      for (const { sessionId, invitationCount } of erased)
        this.logger.log(`Session ${sessionId}: who was who is erased, ${invitationCount} invitations`);
      for (const sessionId of failed)
        this.logger.error(`Session ${sessionId}: who was who could not be looked at; tried again in an hour`);
    } catch (error) {
      this.logger.error(`Erasing who was who: ${error instanceof Error ? error.name : 'unknown error'}`);
    }
  }

  private async wipe(): Promise<void> {
    const count = await this.rehearsals.sweep(new Date());
    if (count > 0) this.logger.log(`${count} rehearsals wiped`);
  }

  private async deliver(): Promise<void> {
    const { sentCount, failedCount } = await this.postOffice.deliver();
    if (sentCount > 0) this.logger.log(`${sentCount} mails handed over`);
    if (failedCount > 0)
      this.logger.warn(`${failedCount} mails could not be handed over; they are tried again`);
  }
}
