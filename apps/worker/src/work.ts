import { Attendance, Jobs, LiveSessions, StudyRoom } from '@app/application';
import { traceOf } from '@app/realtime';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';

/** What the worker is there for, and how it stops. */
@Injectable()
export class Work implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Work');

  constructor(
    private readonly sessions: LiveSessions,
    private readonly jobs: Jobs,
    private readonly attendance: Attendance,
    private readonly studyRoom: StudyRoom,
  ) {}

  onApplicationBootstrap(): void {
    this.sessions.onError((error) => this.logger.error(traceOf(error)));
    this.jobs.start('here');
    this.attendance.start();
  }

  /** Finishes the mails under way and gives back its leases, then what it had asked of the journal. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.jobs.stop(), this.attendance.stop()]);
    await this.sessions.drained();
    await this.jobs.stopFollowing();
    await this.studyRoom.close();
  }
}
