import type { SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { RehearsalStore } from './rehearsal-store.js';
import { SessionEraser } from './session-eraser.js';

const HOUR_MS = 3_600_000;
/** From its making until a rehearsal is wiped by itself. */
export const REHEARSAL_KEPT_MS = 24 * HOUR_MS;
/** Longer than anything takes that was under way when a rehearsal was wiped. */
const LATE_MS = HOUR_MS / 6;

/** Wipes rehearsals: when somebody asks, and by itself when they are old. */
@Injectable()
export class Wiping {
  constructor(
    private readonly rehearsals: RehearsalStore,
    private readonly eraser: SessionEraser,
    private readonly sessions: LiveSessions,
  ) {}

  /** @throws Refusal `not-found` for a session that is no rehearsal: nothing of it is touched */
  async wipe(sessionId: SessionId): Promise<void> {
    if (!(await this.erase(sessionId, new Date()))) throw new Refusal('not-found', 'sessionId');
  }

  /**
   * Wipes what is due. May be done at any time, by any number of processes.
   *
   * @returns how many rehearsals went
   * @throws what first went wrong, after all the others that are due have gone
   */
  async sweep(now: Date): Promise<number> {
    const due = await this.rehearsals.createdUntil(new Date(now.getTime() - REHEARSAL_KEPT_MS));
    const late = await this.rehearsals.erasedUntil(new Date(now.getTime() - LATE_MS));
    const failures: unknown[] = [];
    const attempt = (work: Promise<unknown>) => work.catch((error: unknown) => void failures.push(error));
    for (const sessionId of due) await attempt(this.erase(sessionId, now));
    for (const sessionId of late) await attempt(this.eraser.forget(sessionId));
    if (failures.length > 0) throw failures[0];
    return due.length;
  }

  private async erase(sessionId: SessionId, at: Date): Promise<boolean> {
    const wasRehearsal = await this.eraser.erase(sessionId, at);
    if (wasRehearsal) this.sessions.forget(sessionId);
    return wasRehearsal;
  }
}
