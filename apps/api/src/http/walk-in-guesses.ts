import { setTimeout as delay } from 'node:timers/promises';
import { firstGroupOf, Refusal } from '@app/application';
import { TokenBuckets, Turnstile, type Rate } from '@app/realtime';
import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from '../metrics.js';
import { LimitsMet } from './limits-met.js';

/**
 * Wrong codes only. A token that comes back is worth two looks: one takes it, the next finds none. So one network address
 * that guesses through a session of 8 hours gets 60 + 2 × 0.2 × 28,800 = 11,580 looks: of 2^40 codes it finds a given one
 * with a chance of 1 in 95 million, one of the 50 that a session shows at most with 1 in 1.9 million. A thousand addresses
 * together: 1 in 1,900. As looks go one by one, about a thousand a second, any number of addresses: 29 million looks, 1 in
 * 760. Who saw half of a code (20 bits are left) gets 60 + 2 × 28,800 / 60 = 1,020 looks at each address, 1 in 1,028; against
 * many addresses only renewing helps, which gives another beginning.
 */
const RATES = {
  /** At one network address: a whole room may share it. */
  network: { burst: 60, perSecond: 0.2 },
  /** At one network address, codes that begin alike: people in a room misread the same one. */
  beginningAtNetwork: { burst: 60, perSecond: 1 / 60 },
  /** Codes that begin alike, over everybody. */
  beginning: { burst: 10, perSecond: 1 / 60 },
  /** Over everybody. */
  everyone: { burst: 300, perSecond: 0.5 },
} as const satisfies Record<string, Rate>;

/** So long at most a look is put off: somebody with the right code waits no longer for what others do. */
const MOST_DELAY_MS = 2_000;

/** One guess at a time, so that none slips past the count of those before it. A look takes about a millisecond. */
const ONE_BY_ONE = { passingCount: 1, waitingCount: 1_000, retryMs: 2_000 };

type Counted = readonly [key: string, Rate];

/**
 * Slows down who guesses at codes. Only one's own network address is refused for wrong codes; those of others at most put off
 * a look, so that nobody can shut out a room. What is shown as a QR is not guessed at and meets none of this.
 */
@Injectable()
export class WalkInGuesses {
  private readonly buckets = new TokenBuckets();
  private readonly turnstile = new Turnstile(ONE_BY_ONE);
  private readonly emptyUntilMs = new Map<string, number>();
  private readonly slowed: Counter<'by'>;

  constructor(
    private readonly met: LimitsMet,
    { registry }: Metrics,
  ) {
    this.slowed = new Counter({
      name: 'weerklank_walk_in_guesses_slowed_total',
      help: 'Walk-in codes looked up later, as many wrong ones came: those that begin alike (beginning: renew what is shown), or all (everyone)',
      labelNames: ['by'],
      registers: [registry],
    });
  }

  /**
   * Looks up what a code opens.
   *
   * @throws Refusal `too-many-requests` when there were too many wrong ones from this network; then nothing is looked up
   */
  async guess<T>(code: string, network: string, look: () => Promise<T | null>): Promise<T | null> {
    const beginning = `beginning ${firstGroupOf(code)}`;
    const refusing: Counted[] = [
      [`network ${network}`, RATES.network],
      [`network ${network} ${beginning}`, RATES.beginningAtNetwork],
    ];
    const slowing: Counted[] = [
      [beginning, RATES.beginning],
      ['everyone', RATES.everyone],
    ];
    this.mustBeOpen(refusing);
    await this.slowDown(beginning);
    return this.turnstile.pass(async () => {
      this.mustBeOpen(refusing);
      const found = await look();
      if (found === null) this.count([...refusing, ...slowing]);
      return found;
    });
  }

  private mustBeOpen(refusing: readonly Counted[]): void {
    const waitMs = Math.max(...refusing.map(([key]) => this.waitMs(key)));
    if (waitMs <= 0) return;
    this.met.count('walk-in-guesses');
    throw new Refusal('too-many-requests', 'code', undefined, waitMs);
  }

  /** Before the look, so that how long it takes tells nothing of whether the code is right. */
  private async slowDown(beginning: string): Promise<void> {
    const [byBeginningMs, byEveryoneMs] = [this.waitMs(beginning), this.waitMs('everyone')];
    if (byBeginningMs > 0) this.slowed.inc({ by: 'beginning' });
    if (byEveryoneMs > 0) this.slowed.inc({ by: 'everyone' });
    const waitMs = Math.max(byBeginningMs, byEveryoneMs);
    if (waitMs > 0) await delay(Math.min(waitMs, MOST_DELAY_MS));
  }

  private waitMs(key: string): number {
    return (this.emptyUntilMs.get(key) ?? 0) - Date.now();
  }

  private count(counted: readonly Counted[]): void {
    const nowMs = Date.now();
    for (const [key, untilMs] of this.emptyUntilMs) if (untilMs <= nowMs) this.emptyUntilMs.delete(key);
    for (const [key, rate] of counted) {
      const waitMs = this.buckets.take(key, rate, nowMs);
      if (waitMs > 0) this.emptyUntilMs.set(key, nowMs + waitMs);
    }
  }
}
