import type { AgendaItemId, AlikeRow, AttendeeId, SessionId } from '@app/dialogue';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Studies, type Study } from './studies.js';

/** People type on and off: so long the study stays open for them. */
const KEPT_MS = 60_000;

interface Kept {
  study: Study;
  timer: NodeJS.Timeout;
}

/** While somebody writes: which statements say nearly the same already. */
@Injectable()
export class Recalling implements OnApplicationShutdown {
  private readonly kept = new Map<SessionId, Kept>();

  constructor(
    private readonly sessions: LiveSessions,
    private readonly studies: Studies,
  ) {}

  /** At most three statements of the item that this participant may read and did not write, most alike first. */
  alike(
    sessionId: SessionId,
    attendeeId: AttendeeId,
    itemId: AgendaItemId,
    text: string,
  ): Promise<readonly AlikeRow[]> {
    return this.studyOf(sessionId).ask('alike', text, itemId, attendeeId);
  }

  onApplicationShutdown(): void {
    for (const sessionId of this.kept.keys()) this.letGo(sessionId);
  }

  private studyOf(sessionId: SessionId): Study {
    const known = this.kept.get(sessionId);
    if (known) {
      known.timer.refresh();
      return known.study;
    }
    const study = this.studies.of(this.sessions.of(sessionId));
    const timer = setTimeout(() => this.letGo(sessionId), KEPT_MS);
    timer.unref();
    this.kept.set(sessionId, { study, timer });
    return study;
  }

  private letGo(sessionId: SessionId): void {
    const kept = this.kept.get(sessionId);
    if (!kept) return;
    clearTimeout(kept.timer);
    kept.study.release();
    this.kept.delete(sessionId);
  }
}
