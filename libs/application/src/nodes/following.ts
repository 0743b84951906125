import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Beat } from './beat.js';
import { Bell } from './bell.js';

const LOOK_EVERY_MS = 1_000;
const EVICT_EVERY_MS = 60_000;

/**
 * Keeps every session that this process serves up to date with what other processes append: at once when the bell
 * rings, otherwise within a second. The journal alone is the truth: a session
 * of which it has nothing any more is forgotten. Sessions that nobody looks at are let go.
 */
@Injectable()
export class Following {
  private readonly looking = new Beat('following other nodes', LOOK_EVERY_MS, () => this.look());
  private readonly evicting = new Beat('letting sessions go', EVICT_EVERY_MS, async () =>
    this.sessions.evictIdle(),
  );

  constructor(
    private readonly sessions: LiveSessions,
    private readonly journal: Journal,
    private readonly bell: Bell,
  ) {}

  start(): void {
    this.sessions.onAppended((sessionId, seq) => this.bell.ring(sessionId, seq));
    this.bell.onRing((sessionId, seq) => this.sessions.served(sessionId)?.hearOf(seq));
    this.looking.start();
    this.evicting.start();
  }

  async stop(): Promise<void> {
    this.bell.close();
    await Promise.all([this.looking.stop(), this.evicting.stop()]);
  }

  /** One look at the journal for all sessions that are served. */
  async look(): Promise<void> {
    const served = this.sessions.servedIds;
    if (served.length === 0) return;
    const lastSeqs = await this.journal.lastSeqs(served);
    for (const sessionId of served) {
      const seq = lastSeqs.get(sessionId);
      if (seq === undefined) this.sessions.forget(sessionId);
      else this.sessions.served(sessionId)?.hearOf(seq);
    }
  }
}
