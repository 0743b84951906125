import type { SessionId } from '@app/dialogue';
import type { InMemoryRehearsalStore } from './in-memory-rehearsal-store.js';
import { SessionEraser } from './session-eraser.js';

/** A store that keeps something of sessions. */
export interface KeepsOfSessions {
  removeAllOf(sessionId: SessionId): unknown;
}

export class InMemorySessionEraser extends SessionEraser {
  constructor(
    private readonly rehearsals: InMemoryRehearsalStore,
    private readonly stores: readonly KeepsOfSessions[],
  ) {
    super();
  }

  override erase(sessionId: SessionId, at: Date): Promise<boolean> {
    if (!this.rehearsals.markErased(sessionId, at)) return Promise.resolve(false);
    for (const store of this.stores) store.removeAllOf(sessionId);
    return Promise.resolve(true);
  }

  override async forget(sessionId: SessionId): Promise<void> {
    if (await this.rehearsals.find(sessionId)) return;
    if (await this.erase(sessionId, new Date())) this.rehearsals.forget(sessionId);
  }
}
