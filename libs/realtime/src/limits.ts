import { Refusal, type LiveSession } from '@app/application';
import type { AttendeeId, CommandKind } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import type { Rate } from './token-bucket.js';
import { TokenBuckets } from './token-buckets.js';

export type Limited = 'frames' | 'statements' | 'endorsements' | 'hints';
/** What a person does that may have a limit. */
export type Spent = CommandKind | 'frame' | 'find-alike';

const RATES: Readonly<Record<Limited, Rate>> = {
  frames: { perSecond: 20, burst: 40 },
  statements: { perSecond: 0.2, burst: 3 },
  endorsements: { perSecond: 5, burst: 20 },
  hints: { perSecond: 2, burst: 5 },
};

const LIMITED: Partial<Readonly<Record<Spent, Limited>>> = {
  frame: 'frames',
  'find-alike': 'hints',
  'post-statement': 'statements',
  'correct-statement': 'statements',
  'endorse-statement': 'endorsements',
  'flag-statement': 'endorsements',
  'take-up-statement': 'endorsements',
  'answer-poll': 'endorsements',
  'answer-scale': 'endorsements',
  'choose-statements': 'endorsements',
  'write-note': 'endorsements',
  'give-word': 'statements',
};

/** Limits per person, over all that the person sends to this process and has sent lately, by socket and by HTTP. */
@Injectable()
export class Limits {
  private readonly buckets = new TokenBuckets();
  private readonly listeners = new Set<(limited: Limited) => void>();

  /** @throws Refusal `too-many-requests`, with the time after which it will be accepted */
  spend(attendeeId: AttendeeId, what: Spent, nowMs: number): void {
    const limited = LIMITED[what];
    if (limited) this.take(attendeeId, limited, nowMs);
  }

  /** The same, unless the session lifts the limits. */
  async spendIn(live: LiveSession, attendeeId: AttendeeId, what: CommandKind): Promise<void> {
    if (LIMITED[what] === undefined) return;
    const areLifted = await live.read(({ settings }) => settings.limits === 'lifted');
    if (!areLifted) this.spend(attendeeId, what, Date.now());
  }

  /** Calls back whenever somebody meets a limit. */
  onMet(listener: (limited: Limited) => void): void {
    this.listeners.add(listener);
  }

  private take(attendeeId: AttendeeId, limited: Limited, nowMs: number): void {
    const waitMs = this.buckets.take(`${attendeeId} ${limited}`, RATES[limited], nowMs);
    if (waitMs === 0) return;
    for (const listener of this.listeners) listener(limited);
    throw new Refusal('too-many-requests', undefined, undefined, waitMs);
  }
}
