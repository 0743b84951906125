import type { Session, SessionId } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { LiveSessions } from '../live-session/live-sessions.js';
import { Leading } from '../nodes/leading.js';
import { PseudonymLinkStore, type Erasure } from './pseudonym-link-store.js';

/** How long what belongs to people is kept. */
export abstract class Retention {
  /** From the close of a session until the link between its people and their pseudonyms is erased. */
  abstract readonly linkMs: number;
}

export interface Swept {
  erased: { sessionId: SessionId; invitationCount: number }[];
  /** Sessions that could not be looked at or erased; they are tried again the next time. */
  failed: SessionId[];
}

const closedAtOf = ({ phase }: Session): Date | null =>
  phase.kind === 'closed' || phase.kind === 'archived' ? new Date(phase.closedAt) : null;

/** Erases who was who, some days after a session has closed; what was said and the report stay as they are. */
@Injectable()
export class Unlinking {
  private readonly closeListeners: ((sessionId: SessionId) => Promise<void>)[] = [];

  constructor(
    private readonly links: PseudonymLinkStore,
    private readonly sessions: LiveSessions,
    private readonly leading: Leading,
    private readonly retention: Retention,
  ) {}

  /** What is done once a session has closed, before its close is noted: when it fails it is done again, up to an hour later. */
  onClosed(act: (sessionId: SessionId) => Promise<void>): void {
    this.closeListeners.push(act);
  }

  /** Notes the close of every session that this process leads; what is missed here, `sweep` finds. */
  start(): void {
    this.leading.onLed((live) =>
      live.listen((entries) => {
        const close = entries.find(({ fact }) => fact.kind === 'session-closed');
        if (close) this.noteClosed(live.id, new Date(close.at)).catch(() => undefined);
      }),
    );
  }

  /** Erases what is due. May be done at any time, by any number of processes. */
  async sweep(now: Date): Promise<Swept> {
    const swept: Swept = { erased: [], failed: [] };
    const attempt = (sessionId: SessionId, act: () => Promise<void>) =>
      act().catch(() => void swept.failed.push(sessionId));
    for (const sessionId of await this.links.notNotedClosed())
      await attempt(sessionId, () => this.noteIfClosed(sessionId));
    this.sessions.evictIdle();
    const closedBy = new Date(now.getTime() - this.retention.linkMs);
    for (const sessionId of await this.links.linkedAndClosedBy(closedBy))
      await attempt(sessionId, async () => {
        const invitationCount = await this.links.erase(sessionId, now);
        if (invitationCount > 0) swept.erased.push({ sessionId, invitationCount });
      });
    return swept;
  }

  /** From when nobody can tell any more who was who in a session, and personal links open nothing; null before its close. */
  async dueAt(sessionId: SessionId): Promise<Date | null> {
    const closedAt = await this.sessions.of(sessionId).read(closedAtOf);
    return closedAt && new Date(closedAt.getTime() + this.retention.linkMs);
  }

  /** What was erased of a session; null while nothing was. */
  erasureOf(sessionId: SessionId): Promise<Erasure | null> {
    return this.links.erasureOf(sessionId);
  }

  private async noteIfClosed(sessionId: SessionId): Promise<void> {
    const closedAt = await this.sessions.of(sessionId).read(closedAtOf);
    if (closedAt !== null) await this.noteClosed(sessionId, closedAt);
  }

  private async noteClosed(sessionId: SessionId, closedAt: Date): Promise<void> {
    for (const act of this.closeListeners) await act(sessionId);
    await this.links.noteClosed(sessionId, closedAt);
  }
}
