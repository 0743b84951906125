import type { SessionId } from '@app/dialogue';

/** Told that a session's journal has grown to a number. */
export type RingListener = (sessionId: SessionId, seq: number) => void;

/**
 * Tells other processes that a session's journal has grown, so that they read on at once. It carries no content, and
 * may stay silent: whoever relies on it also looks by itself from time to time. Port.
 */
export abstract class Bell {
  abstract ring(sessionId: SessionId, seq: number): void;
  /** Calls back for rings of other processes; one's own may be among them. */
  abstract onRing(listener: RingListener): void;
  abstract close(): void;

  /** Whether rings reach other processes now. */
  get isRinging(): boolean {
    return true;
  }
}

/** A bell within one process: whoever rings is heard by all listeners. With one process only, that is all it takes. */
export class InMemoryBell extends Bell {
  private readonly listeners = new Set<RingListener>();

  override ring(sessionId: SessionId, seq: number): void {
    for (const listener of this.listeners) listener(sessionId, seq);
  }

  override onRing(listener: RingListener): void {
    this.listeners.add(listener);
  }

  override close(): void {
    this.listeners.clear();
  }
}
