import {
  agendaItemOf,
  isDealingPaused,
  type AgendaItem,
  type Attendee,
  type AttendeeId,
  type Session,
  type Statement,
  type StatementId,
} from '@app/dialogue';
import type { Deals } from './deal-to-everyone.js';
import { DealingTable, type SeatedStatement } from './dealing-table.js';
import { seededHash } from './seeded-hash.js';

/** At most so many unanswered statements lie before a person. */
const HAND_SIZE = 3;
const TOP_COUNT = 10;
/** While statements still arrive each is shown to two people first. */
const FIRST_EXPOSURE = 2;
/** In the last phase everything is shown to six, so that five answer: the last hands are not played out. */
const LAST_EXPOSURE = 6;
const FINAL_ROUND_COUNT = 15;

export interface PlanDealsOptions {
  /** At most so many pairs at once; the rest follow at the next tick. */
  most?: number;
  /**
   * Who can take a statement now: not someone who is away or composing. What lies before the others is not awaited.
   * Default: everyone.
   */
  isAttending?: (id: AttendeeId) => boolean;
  /** Statements that say nearly the same share a name here: nobody is dealt two of them. */
  duplicateGroups?: ReadonlyMap<StatementId, string>;
}

const openItem = (session: Session): AgendaItem | undefined =>
  session.phase.kind === 'live' && session.phase.openItemId !== null
    ? agendaItemOf(session, session.phase.openItemId)
    : undefined;

/** How many people should see each statement before attention goes elsewhere; null: nothing is dealt now. */
function leastExposureIn({ itemKind, phase }: AgendaItem): number | null {
  if (itemKind === 'final-round') return phase.kind === 'running' ? 0 : null;
  if (phase.kind === 'dialogue') return FIRST_EXPOSURE;
  return phase.kind === 'endorse-only' ? LAST_EXPOSURE : null;
}

const mayReceive = ({ role, standing }: Attendee): boolean =>
  role === 'participant' && standing !== 'revoked';

function statementsFor(session: Session, item: AgendaItem): Statement[] {
  const isFinal = item.itemKind === 'final-round';
  return [...session.statements.values()].filter(
    ({ itemId, standing }) => standing.kind === 'shown' && (isFinal || itemId === item.id),
  );
}

/**
 * A dealer that knows what the session's state knows of the statements that may be dealt in the open item. A pure
 * function of state and seed: who takes over the lease deals on as the one before would have.
 *
 * @returns null when nothing is dealt in this phase. O(participants × statements dealt to each + statements).
 */
export function dealerFrom(
  session: Session,
  seed: number,
  { isAttending = () => true }: PlanDealsOptions = {},
): DealingTable | null {
  const item = openItem(session);
  const leastExposure = item ? leastExposureIn(item) : null;
  if (!item || leastExposure === null) return null;
  const everyone = [...session.attendees.values()].filter(mayReceive);
  const table = new DealingTable(
    statementsFor(session, item),
    everyone,
    { topCount: item.itemKind === 'final-round' ? FINAL_ROUND_COUNT : TOP_COUNT, leastExposure },
    { seed, isAttending },
  );
  if (item.itemKind === 'final-round') table.keepStrongest(FINAL_ROUND_COUNT);
  return table;
}

/** Emptiest hands first; whose turn it is among equals changes from tick to tick. */
function inTurn(
  session: Session,
  table: DealingTable,
  seed: number,
  isAttending: (id: AttendeeId) => boolean,
) {
  return [...session.attendees.values()]
    .filter((attendee) => mayReceive(attendee) && isAttending(attendee.id))
    .map((attendee) => ({
      attendee,
      handCount: table.handOf(attendee).length,
      turn: seededHash(attendee.id, seed ^ session.seq),
    }))
    .filter(({ handCount }) => handCount < HAND_SIZE)
    .toSorted((a, b) => a.handCount - b.handCount || a.turn - b.turn);
}

/**
 * What to put before whom at this tick: everyone who attends and has less than three unanswered statements gets the
 * statements that matter most now, one each in turn until hands are full.
 *
 * Never: one's own, one twice, one in a language one does not read, one that is hidden, withdrawn or paused by flags,
 * two near-duplicates; nothing while people write, and in dialogue items only statements of that item. As nobody is ever
 * told "enough", everyone gets everything when there is time for it. A reply goes
 * first to those who saw what it builds on. In a final round the strongest 15 of the session go to everyone who missed them.
 *
 * @returns pairs in the order in which they were chosen, grouped by participant; empty when there is nothing to deal
 */
export function planDeals(session: Session, options: PlanDealsOptions = {}): Deals {
  const { most = Infinity, isAttending = () => true, duplicateGroups = new Map() } = options;
  const seed = seededHash(session.id, 0);
  const table = dealerFrom(session, seed, options);
  if (!table) return [];
  const isPaused = ({ statement }: SeatedStatement): boolean => isDealingPaused(session, statement);
  const deals = new Map<AttendeeId, StatementId[]>();
  let left = most;
  let players = inTurn(session, table, seed, isAttending);
  while (players.length > 0 && left > 0) {
    players = players.filter((player) => {
      if (left <= 0) return false;
      const hand = deals.get(player.attendee.id) ?? [];
      const id = table.deal(player.attendee, hand, { isPaused, duplicateGroups });
      if (id === null) return false;
      deals.set(player.attendee.id, [...hand, id]);
      left -= 1;
      player.handCount += 1;
      return player.handCount < HAND_SIZE;
    });
  }
  return [...deals];
}
