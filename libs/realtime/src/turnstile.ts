import { Refusal } from '@app/application';

export interface TurnstileOptions {
  /** Works at once. */
  passingCount: number;
  /** Works that may wait for their turn; who comes after them is sent away. */
  waitingCount: number;
  /** Who is sent away hears to come back after this time at the earliest, and twice this time at the latest. */
  retryMs: number;
}

/** As many at once as the database has room for beside its other work, even when a thousand come back together. */
export const LET_IN_TURNSTILE: TurnstileOptions = { passingCount: 4, waitingCount: 2_000, retryMs: 1_000 };

/** Lets works through a few at a time, in order of coming, and keeps the line that waits for it short. */
export class Turnstile {
  private passing = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly options: TurnstileOptions) {}

  /**
   * Does a work when it is its turn.
   *
   * @throws Refusal `unavailable` when the line is full, with a time to come back that differs from one to the next
   */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  get waitingCount(): number {
    return this.line.length;
  }

  private async enter(): Promise<void> {
    const { passingCount, waitingCount, retryMs } = this.options;
    if (this.passing < passingCount) {
      this.passing += 1;
      return;
    }
    if (this.line.length >= waitingCount) {
      const retryAfterMs = Math.ceil(retryMs * (1 + Math.random()));
      throw new Refusal('unavailable', undefined, undefined, retryAfterMs);
    }
    await new Promise<void>((resolve) => this.line.push(resolve));
  }

  /** Who leaves hands the place to the first in line, so that nobody slips in between. */
  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.passing -= 1;
  }
}
