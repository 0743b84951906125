import { setTimeout as delay } from 'node:timers/promises';
import { Dealing, Journal, LiveSessions, PostOffice, Reporting } from '@app/application';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Screens, traceOf } from '@app/realtime';

const MAIL_EVERY_MS = 1_000;
const EVICT_EVERY_MS = 60_000;
/** Time for the last answers to leave: closing a socket throws away what it has not sent yet. */
const FAREWELL_MS = 200;

/** What the server does by itself: dealing, reports, mail, letting go of idle sessions; and how it stops. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Work');
  private readonly timers: NodeJS.Timeout[] = [];
  private mailing: Promise<void> | null = null;

  constructor(
    private readonly journal: Journal,
    private readonly sessions: LiveSessions,
    private readonly dealing: Dealing,
    private readonly reporting: Reporting,
    private readonly postOffice: PostOffice,
    private readonly screens: Screens,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.sessions.onError((error) => this.logger.error(traceOf(error)));
    this.dealing.start();
    this.reporting.start();
    this.timers.push(setInterval(() => this.mail(), MAIL_EVERY_MS));
    this.timers.push(setInterval(() => this.sessions.evictIdle(), EVICT_EVERY_MS));
    // Sessions that were live when the server stopped go on being dealt.
    for (const id of await this.journal.sessionIds()) this.sessions.of(id);
  }

  /** Takes nothing new, answers what was taken in, then lets the rest of the shutdown go on. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.dealing.stop();
    this.screens.sayGoodbye();
    await this.mailing;
    await this.sessions.drained();
    if (this.screens.connectionCount > 0) await delay(FAREWELL_MS);
  }

  private mail(): void {
    this.mailing ??= this.deliver().finally(() => (this.mailing = null));
  }

  private async deliver(): Promise<void> {
    try {
      const { sentCount, failedCount } = await this.postOffice.deliver();
      if (sentCount > 0) this.logger.log(`${sentCount} mails handed over`);
      if (failedCount > 0)
        this.logger.warn(`${failedCount} mails could not be handed over; they are tried again`);
    } catch (error) {
      this.logger.error(`Mail: ${error instanceof Error ? error.name : 'unknown error'}`);
    }
  }
}
