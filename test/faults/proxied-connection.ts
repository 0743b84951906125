import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface Weather {
  /** How much later everything arrives. */
  delayMs: number;
}

export type Direction = 'to-client' | 'both';

/** One direction of a connection. */
class Flow {
  private bytesLeft = Number.POSITIVE_INFINITY;
  private line = Promise.resolve();
  private lateCount = 0;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private readonly weather: Weather,
    private readonly isSpent: () => void,
  ) {
    from.on('data', (chunk: Buffer) => this.take(chunk));
    from.on('end', () => this.pass(() => void to.end()));
  }

  limit(byteCount: number): void {
    this.bytesLeft = byteCount;
  }

  private take(chunk: Buffer): void {
    const part = chunk.subarray(0, Math.min(chunk.length, this.bytesLeft));
    this.bytesLeft -= part.length;
    this.pass(() => this.write(part));
    if (this.bytesLeft === 0) this.pass(this.isSpent);
  }

  private write(chunk: Buffer): void {
    if (this.to.destroyed || this.to.write(chunk)) return;
    this.from.pause();
    this.to.once('drain', () => this.from.resume());
  }

  /** Now, or in its turn once it is late enough. */
  private pass(step: () => void): void {
    const { delayMs } = this.weather;
    if (delayMs === 0 && this.lateCount === 0) {
      step();
      return;
    }
    const due = performance.now() + delayMs;
    this.lateCount += 1;
    this.line = this.passAfter(this.line, due, step);
  }

  private async passAfter(earlier: Promise<void>, due: number, step: () => void): Promise<void> {
    await earlier;
    await delay(Math.max(0, due - performance.now()));
    this.lateCount -= 1;
    step();
  }
}

/** Two sockets, what one says going to the other. */
export class ProxiedConnection {
  private readonly flows: Flow[];
  private ending: 'reset' | 'end' = 'reset';

  /** @param near towards who connected @param far towards who was connected to */
  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    weather: Weather,
  ) {
    const spent = () => this.breakOff();
    this.flows = [new Flow(near, far, weather, spent), new Flow(far, near, weather, spent)];
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.reset());
      socket.on('close', () => this.whenClosed());
    }
  }

  onGone(gone: () => void): void {
    this.near.once('close', gone);
  }

  hold(direction: Direction): void {
    this.far.pause();
    if (direction === 'both') this.near.pause();
  }

  release(): void {
    this.far.resume();
    this.near.resume();
  }

  cutAfter(byteCount: number, how: 'reset' | 'end'): void {
    this.ending = how;
    for (const flow of this.flows) flow.limit(byteCount);
  }

  reset(): void {
    for (const socket of [this.near, this.far]) if (!socket.destroyed) socket.resetAndDestroy();
  }

  private breakOff(): void {
    if (this.ending === 'reset') this.reset();
    else for (const socket of [this.near, this.far]) socket.end(() => socket.destroy());
  }

  /** Whoever is left reads what was sent and then the end. */
  private whenClosed(): void {
    for (const socket of [this.near, this.far]) if (!socket.destroyed) socket.end(() => socket.destroy());
  }
}
