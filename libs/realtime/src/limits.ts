import { Refusal } from '@app/application';
import type { AttendeeId, CommandKind } from '@app/dialogue';
import { TokenBucket, type Rate } from './token-bucket.js';

type Limited = 'frames' | 'statements' | 'endorsements';

const RATES: Readonly<Record<Limited, Rate>> = {
  frames: { perSecond: 20, burst: 40 },
  statements: { perSecond: 0.2, burst: 3 },
  endorsements: { perSecond: 5, burst: 20 },
};

const LIMITED_COMMANDS: Partial<Readonly<Record<CommandKind, Limited>>> = {
  'post-statement': 'statements',
  'correct-statement': 'statements',
  'endorse-statement': 'endorsements',
  'flag-statement': 'endorsements',
};

/** Buckets that are kept before full ones, which say nothing, are looked for and thrown away. */
const MANY_BUCKETS = 10_000;

/** Limits per person, over all connections that the person has to this process and has had lately. */
export class Limits {
  private readonly buckets = new Map<string, TokenBucket>();
  private tidyAtCount = MANY_BUCKETS;

  /** @throws Refusal `too-many-requests`, with the time after which it will be accepted */
  spend(attendeeId: AttendeeId, what: CommandKind | 'frame', nowMs: number): void {
    this.tidy(nowMs);
    const limited = what === 'frame' ? 'frames' : LIMITED_COMMANDS[what];
    if (limited) this.take(attendeeId, limited, nowMs);
  }

  private tidy(nowMs: number): void {
    if (this.buckets.size < this.tidyAtCount) return;
    for (const [key, bucket] of this.buckets) if (bucket.isFull(nowMs)) this.buckets.delete(key);
    this.tidyAtCount = Math.max(MANY_BUCKETS, 2 * this.buckets.size);
  }

  private take(attendeeId: AttendeeId, limited: Limited, nowMs: number): void {
    const key = `${attendeeId} ${limited}`;
    const bucket = this.buckets.get(key) ?? new TokenBucket(RATES[limited], nowMs);
    this.buckets.set(key, bucket);
    const waitMs = bucket.take(nowMs);
    if (waitMs > 0) throw new Refusal('too-many-requests', undefined, undefined, waitMs);
  }
}
