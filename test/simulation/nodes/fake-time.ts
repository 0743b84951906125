import { setImmediate as settle } from 'node:timers/promises';

interface Alarm {
  id: number;
  at: number;
  ring: () => void;
}

const isBefore = (a: Alarm, b: Alarm): boolean => a.at < b.at || (a.at === b.at && a.id < b.id);

/**
 * Time that passes only when told to, in place of the process's own: `setTimeout` and `Date.now` of everything that runs
 * between `install` and `restore`. After every alarm all promises are settled, so a run is the same each time.
 */
export class FakeTime {
  private now: number;
  private nextId = 1;
  /** A binary heap, the next alarm first. */
  private readonly heap: Alarm[] = [];
  private readonly cancelled = new Set<number>();
  private readonly real = { setTimeout, clearTimeout, now: Date.now };

  constructor(startAt: number) {
    this.now = startAt;
  }

  install(): void {
    const set = (ring: () => void, ms = 0) => this.set(ring, ms) as unknown as NodeJS.Timeout;
    globalThis.setTimeout = set as typeof setTimeout;
    globalThis.clearTimeout = ((id?: number) => {
      if (id !== undefined) this.cancelled.add(id);
    }) as typeof clearTimeout;
    Date.now = () => this.now;
  }

  restore(): void {
    Object.assign(globalThis, { setTimeout: this.real.setTimeout, clearTimeout: this.real.clearTimeout });
    Date.now = this.real.now;
  }

  /** Lets so much time pass. */
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await settle();
    for (let alarm = this.heap[0]; alarm && alarm.at <= until; alarm = this.heap[0]) {
      this.takeFirst();
      if (this.cancelled.delete(alarm.id)) continue;
      this.now = alarm.at;
      alarm.ring();
      await settle();
    }
    this.now = until;
  }

  private set(ring: () => void, ms: number): number {
    const alarm = { id: this.nextId, at: this.now + Math.max(0, ms), ring };
    this.nextId += 1;
    let place = this.heap.push(alarm) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.heap[above];
      if (!parent || !isBefore(alarm, parent)) break;
      this.heap[place] = parent;
      place = above;
    }
    this.heap[place] = alarm;
    return alarm.id;
  }

  private takeFirst(): void {
    const last = this.heap.pop();
    if (!last || this.heap.length === 0) return;
    let place = 0;
    for (;;) {
      const [left, right] = [this.heap[2 * place + 1], this.heap[2 * place + 2]];
      const isRight = left && right && isBefore(right, left);
      const child = isRight ? right : left;
      if (!child || !isBefore(child, last)) break;
      this.heap[place] = child;
      place = 2 * place + (isRight ? 2 : 1);
    }
    this.heap[place] = last;
  }
}
