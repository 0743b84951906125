import { Bell, type RingListener } from '@app/application';
import type { SessionId } from '@app/dialogue';
import type { Random } from '../dialogue/random.js';

/** Where all bells hang; while it is silent nobody hears a thing. */
export class Belfry {
  isSilent = false;
  readonly bells = new Set<FakeBell>();
}

/** One process's bell: its rings take time, come in any order and get lost. */
export class FakeBell extends Bell {
  private readonly listeners = new Set<RingListener>();

  constructor(
    private readonly belfry: Belfry,
    private readonly random: Random,
  ) {
    super();
    belfry.bells.add(this);
  }

  override ring(sessionId: SessionId, seq: number): void {
    for (const bell of this.belfry.bells)
      if (!this.belfry.isSilent && !this.random.chance(0.05))
        setTimeout(() => bell.hear(sessionId, seq), this.random.int(200));
  }

  override onRing(listener: RingListener): void {
    this.listeners.add(listener);
  }

  override close(): void {
    this.belfry.bells.delete(this);
  }

  private hear(sessionId: SessionId, seq: number): void {
    for (const listener of this.listeners) listener(sessionId, seq);
  }
}
