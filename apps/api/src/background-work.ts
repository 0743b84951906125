import { setTimeout as delay } from 'node:timers/promises';
import { Attendance, Jobs, LiveSessions, ServerSettings } from '@app/application';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Screens, traceOf } from '@app/realtime';

/** Time for the last answers to leave: closing a socket throws away what it has not sent yet. */
const FAREWELL_MS = 200;

/** What the server does by itself, and how it stops. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Work');

  constructor(
    private readonly sessions: LiveSessions,
    private readonly jobs: Jobs,
    private readonly attendance: Attendance,
    private readonly screens: Screens,
    private readonly settings: ServerSettings,
  ) {}

  onApplicationBootstrap(): void {
    this.sessions.onError((error) => this.logger.error(traceOf(error)));
    this.jobs.start(this.settings.jobs);
    this.attendance.start();
  }

  /** Takes nothing new, answers what was taken in, then lets the rest of the shutdown go on. */
  async beforeApplicationShutdown(): Promise<void> {
    this.screens.sayGoodbye();
    await Promise.all([this.jobs.stop(), this.attendance.stop()]);
    await this.sessions.drained();
    await this.jobs.stopFollowing();
    if (this.screens.connectionCount > 0) await delay(FAREWELL_MS);
  }
}
