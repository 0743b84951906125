import { dealToEveryone } from '@app/dealing';
import type { CommandId, JournalEntry, Session } from '@app/dialogue';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors.js';
import type { LiveSession } from '../live-session/live-session.js';
import { Leading } from '../nodes/leading.js';

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

/** Puts statements before participants in every live session that this process leads. */
@Injectable()
export class Dealing {
  constructor(private readonly leading: Leading) {}

  start(): void {
    this.leading.onLed((live) => dealIn(live));
  }
}

/** Deals in one session after whatever makes it worthwhile. @returns a function that ends it */
function dealIn(live: LiveSession): () => void {
  let epoch: number | null = null;
  let timer: NodeJS.Timeout | null = null;
  let hasEnded = false;
  const tick = async () => {
    timer = null;
    epoch ??= await takeLease(live);
    if (epoch === null || hasEnded) return;
    const held = epoch;
    const deals = await live.read((session) => dealToEveryone(session, DEALS_PER_TICK));
    if (deals.length === 0) return;
    const command = { kind: 'deal-statements' as const, epoch: held, deals };
    const answer = await live.run({ commandId: newCommandId(), by: 'system', command });
    // Another process leads now, or both think so: the store of leases will tell.
    if (answer instanceof Refusal && answer.code === 'stale-lease') epoch = null;
  };
  const schedule = () => {
    if (!hasEnded) timer ??= setTimeout(() => void tick().catch(() => undefined), TICK_MS);
  };
  const endListening = live.listen((entries, session) => {
    if (isOurs(session) && entries.some(({ fact }) => TELLING.has(fact.kind))) schedule();
  });
  live.read(isOurs).then(
    (ours) => (ours ? schedule() : undefined),
    () => undefined,
  );
  return () => {
    hasEnded = true;
    endListening();
    if (timer !== null) clearTimeout(timer);
  };
}

/** The epoch of a lease taken now; null when the session does not answer. */
async function takeLease(live: LiveSession): Promise<number | null> {
  const answer = await live.run({ commandId: newCommandId(), by: 'system', command: { kind: 'take-lease' } });
  return answer instanceof Refusal ? null : live.read((session) => session.leaseEpoch);
}
