import {
  isDealingPaused,
  type AgendaItem,
  type Attendee,
  type AttendeeId,
  type JournalEntry,
  type Session,
  type Statement,
  type StatementId,
} from '@app/dialogue';
import { arrivalsToCome } from './arrivals-to-come.js';
import type { Deals } from './deals.js';
import { DealingTable, type SeatedStatement } from './dealing-table.js';
import { isInPlay, leastExposureIn, mayReceive, openItem } from './in-play.js';
import { seededHash } from './seeded-hash.js';

/** At most so many unanswered statements lie before a person. */
const HAND_SIZE = 3;
const TOP_COUNT = 10;
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

const statementsFor = (session: Session, item: AgendaItem): Statement[] =>
  [...session.statements.values()].filter((statement) => isInPlay(statement, item));

/** Facts that leave the statements in play and those who may get them as they were. Any other: the table is laid anew. */
const LEAVES_TABLE: ReadonlySet<JournalEntry['fact']['kind']> = new Set([
  'agenda-item-extended',
  'agenda-item-planned',
  'agenda-item-skipped',
  'announced',
  'announcement-withdrawn',
  'attendee-muted',
  'attendee-unmuted',
  'autopilot-set',
  'flags-cleared',
  'flags-restored',
  'group-count-chosen',
  'lease-taken',
  'note-withdrawn',
  'note-written',
  'poll-answered',
  'poll-closed',
  'poll-opened',
  'prompt-withdrawn',
  'scale-answered',
  'segment-prompted',
  'stage-cleared',
  'stage-set',
  'statement-flagged',
  'statement-placed',
  'statements-chosen',
  'statements-shortlisted',
  'themes-found',
  'word-given',
  'words-hidden',
]);

interface Player {
  attendee: Attendee;
  handCount: number;
}

/**
 * Deals in one session, tick after tick. It looks at the session's state, which its owner moves on, and is told each entry
 * that was folded in; what it remembers is only what the state says too, so another planner of the same state plans the same.
 */
export class Planner {
  private table: DealingTable | null = null;
  private readonly seed: number;

  constructor(private readonly session: Session) {
    this.seed = seededHash(session.id, 0);
  }

  /** Takes in an entry that the session's state has just taken in. */
  hear({ fact }: JournalEntry): void {
    if (!this.table || LEAVES_TABLE.has(fact.kind)) return;
    if (fact.kind === 'statement-posted') this.seat(this.table, fact.statementId);
    else if (fact.kind === 'statements-dealt') this.lay(this.table, fact.deals);
    else if (fact.kind === 'statement-endorsed') this.table.answered(fact.attendeeId, fact.statementId);
    else this.table = null;
  }

  /**
   * What to put before whom at this tick: everyone who attends and has less than three unanswered statements gets the
   * statements that matter most now, one each in turn until hands are full.
   *
   * Never: one's own, one twice, one in a language one does not read, one that is hidden, withdrawn or paused by flags,
   * two near-duplicates; nothing while people write, and in dialogue items only statements of that item. As nobody is
   * ever told "enough", everyone gets everything when there is time for it. A reply goes first to those who saw what it
   * builds on. In a final round the strongest 15 of the session go to everyone who missed them.
   *
   * @returns pairs in the order in which they were chosen, grouped by participant; empty when there is nothing to deal.
   * O(participants + statements) and O(statements) for each deal.
   */
  plan({
    most = Infinity,
    isAttending = () => true,
    duplicateGroups = new Map(),
  }: PlanDealsOptions = {}): Deals {
    const item = openItem(this.session);
    const leastExposure = item ? leastExposureIn(item) : null;
    if (!item || leastExposure === null) return [];
    const table = (this.table ??= this.tableOf(item, leastExposure));
    const attending = [...this.session.attendees.values()].filter(
      (attendee) => mayReceive(attendee) && isAttending(attendee.id),
    );
    table.begin(attending, arrivalsToCome(this.session, item));
    if (item.itemKind === 'final-round') table.keepStrongest(FINAL_ROUND_COUNT);
    return this.dealRound(table, attending, most, duplicateGroups);
  }

  private dealRound(
    table: DealingTable,
    attending: readonly Attendee[],
    most: number,
    duplicateGroups: ReadonlyMap<StatementId, string>,
  ): Deals {
    const isPaused = ({ statement }: SeatedStatement): boolean => isDealingPaused(this.session, statement);
    const deals = new Map<AttendeeId, StatementId[]>();
    let left = most;
    for (let players = this.inTurn(table, attending); players.length > 0 && left > 0;)
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
    return [...deals];
  }

  /** Emptiest hands first; whose turn it is among equals changes from tick to tick. */
  private inTurn(table: DealingTable, attending: readonly Attendee[]): Player[] {
    return attending
      .map((attendee) => ({ attendee, handCount: table.handCountOf(attendee) }))
      .filter(({ handCount }) => handCount < HAND_SIZE)
      .map((player) => ({ ...player, turn: seededHash(player.attendee.id, this.seed ^ this.session.seq) }))
      .toSorted((a, b) => a.handCount - b.handCount || a.turn - b.turn);
  }

  private tableOf(item: AgendaItem, leastExposure: number): DealingTable {
    const topCount = item.itemKind === 'final-round' ? FINAL_ROUND_COUNT : TOP_COUNT;
    return new DealingTable(
      statementsFor(this.session, item),
      [...this.session.attendees.values()].filter(mayReceive),
      { topCount, leastExposure },
      this.seed,
    );
  }

  private seat(table: DealingTable, id: StatementId): void {
    const item = openItem(this.session);
    const statement = this.session.statements.get(id);
    if (item && statement && isInPlay(statement, item)) table.seat(statement);
  }

  private lay(table: DealingTable, deals: Deals): void {
    for (const [id, statementIds] of deals) {
      const attendee = this.session.attendees.get(id);
      if (attendee && mayReceive(attendee))
        for (const statementId of statementIds) table.lay(attendee, statementId);
    }
  }
}

/** A planner that goes on from the session's present state. It costs nothing until it plans. */
export const plannerOf = (session: Session): Planner => new Planner(session);
