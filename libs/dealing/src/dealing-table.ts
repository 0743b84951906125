import type { Attendee, AttendeeId, Statement, StatementId } from '@app/dialogue';
import { Dealer, type DealerOptions } from './dealer.js';
import { knownAnswers } from './known-answers.js';
import { seededHash } from './seeded-hash.js';

/** A statement that is in play, and the dealer's index of it. */
export interface SeatedStatement {
  statement: Statement;
  index: number;
}

export interface DealRules {
  isPaused: (seated: SeatedStatement) => boolean;
  duplicateGroups: ReadonlyMap<StatementId, string>;
}

/**
 * The statements in play around one dealer, and who saw what: asked for a participant, it names the next statement. Lives on
 * from tick to tick; `seat`, `lay` and `answered` tell it what happened since.
 */
export class DealingTable {
  private readonly dealer: Dealer;
  private readonly seated: SeatedStatement[] = [];
  private readonly byId = new Map<StatementId, SeatedStatement>();
  private readonly readerCounts: ReadonlyMap<string, number>;
  /** Organisations that saw a statement already, by index of the statement. */
  private readonly organisations: Set<number>[] = [];
  /** The same for what was chosen at this tick, which may still be refused. */
  private readonly chosenBy: Set<number>[] = [];
  /** What lies before each participant, unanswered. */
  private readonly hands = new Map<AttendeeId, Set<StatementId>>();
  private inPlay: ReadonlySet<StatementId> | null = null;

  constructor(
    statements: readonly Statement[],
    participants: readonly Attendee[],
    dealerOptions: DealerOptions,
    private readonly seed: number,
  ) {
    this.dealer = new Dealer(dealerOptions);
    this.readerCounts = readersByLanguage(participants);
    for (const statement of statements) this.seat(statement);
    for (const participant of participants)
      for (const [id, { answer }] of participant.dealt) {
        this.lay(participant, id);
        if (answer !== null) this.answered(participant.id, id);
      }
  }

  /** A statement comes into play, later than all before it. */
  seat(statement: Statement): void {
    const index = this.dealer.add({
      populationCount: this.readerCounts.get(statement.language) ?? 0,
      tieBreak: seededHash(statement.id, this.seed),
    });
    const seated = { statement, index };
    this.seated.push(seated);
    this.byId.set(statement.id, seated);
    this.organisations.push(new Set());
    this.chosenBy.push(new Set());
  }

  /** A statement was put before a participant. */
  lay({ id: participantId, organisation }: Attendee, id: StatementId): void {
    const seated = this.byId.get(id);
    if (!seated) return;
    if (organisation !== null) this.organisations[seated.index]?.add(organisation);
    const hand = this.hands.get(participantId);
    if (hand) hand.add(id);
    else this.hands.set(participantId, new Set([id]));
  }

  answered(participantId: AttendeeId, id: StatementId): void {
    this.hands.get(participantId)?.delete(id);
  }

  /**
   * Begins a tick: what the dealer believes is what the statements' tallies say now, whatever was chosen before.
   *
   * @param attending those of whom answers are awaited
   * @param comingCount how many statements are still to come
   */
  begin(attending: readonly Attendee[], comingCount: number): void {
    for (const { statement, index } of this.seated) {
      this.dealer.record(index, knownAnswers(statement.tally));
      this.chosenBy[index]?.clear();
    }
    for (const participant of attending)
      for (const { index } of this.handOf(participant)) this.dealer.dealt(index);
    this.dealer.expect(comingCount);
    this.dealer.refit();
  }

  /** At this tick only the statements with the highest lower ends of recognition are dealt. */
  keepStrongest(count: number): void {
    const lower = this.seated.map(
      ({ index }) => this.dealer.recognition(index) - 1.645 * this.dealer.uncertainty(index),
    );
    const strongest = this.seated.toSorted(
      (a, b) => (lower[b.index] ?? 0) - (lower[a.index] ?? 0) || (a.statement.id < b.statement.id ? -1 : 1),
    );
    this.inPlay = new Set(strongest.slice(0, count).map(({ statement }) => statement.id));
  }

  /** How many statements lie before a participant, unanswered. */
  handCountOf(participant: Attendee): number {
    const hand = this.handOf(participant);
    return hand.filter(({ statement }) => this.inPlay?.has(statement.id) ?? true).length;
  }

  /** What was laid in a language that somebody no longer reads is not in their hand: they are not shown it. */
  private handOf(participant: Attendee): SeatedStatement[] {
    return [...(this.hands.get(participant.id) ?? [])].flatMap((id) => {
      const seated = this.byId.get(id);
      return seated && participant.languages.includes(seated.statement.language) ? seated : [];
    });
  }

  /**
   * Chooses the participant's next statement and counts it as dealt.
   *
   * @param chosen what was dealt to this participant at this table, beyond what the state says
   * @returns null when there is nothing they may get
   */
  deal(participant: Attendee, chosen: readonly StatementId[], rules: DealRules): StatementId | null {
    const mayGet = this.mayGet(participant, chosen, rules);
    const { organisation } = participant;
    const index = this.dealer.next(
      (candidate) => mayGet(this.seated[candidate]),
      (candidate) => (this.suitsOthersBetter(participant, chosen, candidate) ? 1 : 0),
    );
    const seated = index === null ? undefined : this.seated[index];
    if (!seated) return null;
    this.dealer.dealt(seated.index);
    if (organisation !== null) this.chosenBy[seated.index]?.add(organisation);
    return seated.statement.id;
  }

  /** Of equally exposed statements this one can better go to someone else: their organisation saw it, or they missed what it builds on. */
  private suitsOthersBetter(
    { organisation, dealt }: Attendee,
    chosen: readonly StatementId[],
    index: number,
  ): boolean {
    if (organisation !== null && this.sawIt(organisation, index)) return true;
    const parentId = this.seated[index]?.statement.buildsOnId ?? null;
    return parentId !== null && this.byId.has(parentId) && !dealt.has(parentId) && !chosen.includes(parentId);
  }

  private sawIt(organisation: number, index: number): boolean {
    return (
      this.organisations[index]?.has(organisation) === true ||
      this.chosenBy[index]?.has(organisation) === true
    );
  }

  private mayGet(
    participant: Attendee,
    chosen: readonly StatementId[],
    { isPaused, duplicateGroups }: DealRules,
  ) {
    const seenGroups = new Set<string>();
    if (duplicateGroups.size > 0)
      for (const id of [...participant.dealt.keys(), ...chosen, ...participant.posted])
        seenGroups.add(duplicateGroups.get(id) ?? id);
    return (seated: SeatedStatement | undefined): boolean => {
      if (!seated) return false;
      const { statement } = seated;
      const group = duplicateGroups.get(statement.id);
      return (
        (this.inPlay === null || this.inPlay.has(statement.id)) &&
        !participant.dealt.has(statement.id) &&
        !chosen.includes(statement.id) &&
        mayRead(participant, statement) &&
        !statement.mergedIds.some((id) => participant.posted.includes(id)) &&
        (group === undefined || !seenGroups.has(group)) &&
        !isPaused(seated)
      );
    };
  }
}

/** Someone else's statement in a language that this participant reads. */
const mayRead = ({ id, languages }: Attendee, { authorId, language }: Statement): boolean =>
  authorId !== id && languages.includes(language);

function readersByLanguage(participants: readonly Attendee[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { languages } of participants)
    for (const language of new Set(languages)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return counts;
}
