import { percentile } from './percentile.js';

const EVERY_MS = 5;

/** How late a timer of the main thread comes while something runs. */
export class MainThreadDelay {
  private readonly lateMs: number[] = [];
  private timer: NodeJS.Timeout | null = null;
  private firedAt = 0;

  start(): void {
    this.firedAt = performance.now();
    this.timer = setInterval(() => {
      const now = performance.now();
      this.lateMs.push(Math.max(0, now - this.firedAt - EVERY_MS));
      this.firedAt = now;
    }, EVERY_MS);
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  p95Ms(): number {
    return this.lateMs.length === 0 ? 0 : percentile(this.lateMs, 0.95);
  }
}
