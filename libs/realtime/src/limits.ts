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

/** Limits per person of one session, over all connections that the person has to this process. */
export class Limits {
  private readonly buckets = new Map<string, TokenBucket>();

  /** @throws Refusal `too-many-requests`, with the time after which it will be accepted */
  spend(attendeeId: AttendeeId, kind: CommandKind | null, nowMs: number): void {
    this.take(attendeeId, 'frames', nowMs);
    const limited = kind === null ? undefined : LIMITED_COMMANDS[kind];
    if (limited) this.take(attendeeId, limited, nowMs);
  }

  forget(attendeeId: AttendeeId): void {
    for (const limited of Object.keys(RATES)) this.buckets.delete(`${attendeeId} ${limited}`);
  }

  private take(attendeeId: AttendeeId, limited: Limited, nowMs: number): void {
    const key = `${attendeeId} ${limited}`;
    const bucket = this.buckets.get(key) ?? new TokenBucket(RATES[limited], nowMs);
    this.buckets.set(key, bucket);
    const waitMs = bucket.take(nowMs);
    if (waitMs > 0) throw new Refusal('too-many-requests', undefined, undefined, waitMs);
  }
}
