import { dealToEveryone } from '@app/dealing';
import type { CommandId, JournalEntry, Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';
import { LiveSessions } from '../live-session/live-sessions.js';

const TICK_MS = 200;
const DEALS_PER_TICK = 20_000;

/** Facts after which there may be something to deal. */
const TELLING: ReadonlySet<JournalEntry['fact']['kind']> = new Set([
  'session-started',
  'agenda-item-opened',
  'agenda-item-advanced',
  'attendee-admitted',
  'statement-posted',
  'statement-restored',
  'flags-cleared',
  'statements-dealt',
  'lease-taken',
]);

const isOurs = (session: Session): boolean =>
  session.phase.kind === 'live' && session.settings.dealing === 'everyone';

const newCommandId = (): CommandId => crypto.randomUUID() as string as CommandId;

/** Puts statements before participants in every live session that this process serves, while it holds the lease. */
@Injectable()
export class Dealing {
  private readonly timers = new Set<NodeJS.Timeout>();
  private stopped = false;

  constructor(private readonly sessions: LiveSessions) {}

  /** Begins to deal in every session that is served, from now on. */
  start(): void {
    this.sessions.onServed((live) => this.follow(live));
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  private follow(live: LiveSession): void {
    let epoch: number | null = null;
    let pending = false;
    const tick = async () => {
      pending = false;
      if (this.stopped) return;
      epoch ??= await takeLease(live);
      if (epoch === null) return;
      const held = epoch;
      const deals = await live.read((session) => dealToEveryone(session, DEALS_PER_TICK));
      if (deals.length === 0) return;
      const command = { kind: 'deal-statements' as const, epoch: held, deals };
      const answer = await live.run({ commandId: newCommandId(), by: 'system', command });
      // Another process deals now; the next fact of a session that is still ours takes the lease back.
      if (answer instanceof Refusal && answer.code === 'stale-lease') epoch = null;
    };
    const schedule = () => {
      if (pending || this.stopped) return;
      pending = true;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        tick().catch(() => undefined);
      }, TICK_MS);
      this.timers.add(timer);
    };
    live.listen((entries, session) => {
      if (isOurs(session) && entries.some(({ fact }) => TELLING.has(fact.kind))) schedule();
    });
    live.read(isOurs).then(
      (ours) => (ours ? schedule() : undefined),
      () => undefined,
    );
  }
}

/** The epoch of a lease taken now; null when the session does not answer. */
async function takeLease(live: LiveSession): Promise<number | null> {
  const answer = await live.run({ commandId: newCommandId(), by: 'system', command: { kind: 'take-lease' } });
  return answer instanceof Refusal ? null : live.read((session) => session.leaseEpoch);
}
