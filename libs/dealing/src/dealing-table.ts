import type { Attendee, AttendeeId, Statement, StatementId } from '@app/dialogue';
import { Dealer, type DealerOptions } from './dealer.js';
import { knownAnswers } from './known-answers.js';
import { seededHash } from './seeded-hash.js';

/** A statement that is in play, and the dealer's index of it. */
export interface SeatedStatement {
  statement: Statement;
  index: number;
}

export interface TableOptions {
  seed: number;
  isAttending: (id: AttendeeId) => boolean;
}

export interface DealRules {
  isPaused: (seated: SeatedStatement) => boolean;
  duplicateGroups: ReadonlyMap<StatementId, string>;
}

/** The statements in play around one dealer, and who saw what: asked for a participant, it names the next statement. */
export class DealingTable {
  private readonly dealer: Dealer;
  private readonly seated: SeatedStatement[];
  private readonly byId: Map<StatementId, SeatedStatement>;
  /** Organisations that saw a statement already, by index of the statement. */
  private readonly organisations: Set<number>[];
  private inPlay: ReadonlySet<StatementId>;

  constructor(
    statements: readonly Statement[],
    participants: readonly Attendee[],
    dealerOptions: DealerOptions,
    { seed, isAttending }: TableOptions,
  ) {
    this.dealer = new Dealer(dealerOptions);
    const readerCounts = readersByLanguage(participants);
    this.seated = statements.map((statement) => ({
      statement,
      index: this.dealer.add({
        populationCount: readerCounts.get(statement.language) ?? 0,
        tieBreak: seededHash(statement.id, seed),
      }),
    }));
    this.byId = new Map(this.seated.map((seated) => [seated.statement.id, seated]));
    this.inPlay = new Set(this.byId.keys());
    this.organisations = statements.map(() => new Set());
    for (const { statement, index } of this.seated) this.dealer.record(index, knownAnswers(statement.tally));
    for (const participant of participants) this.seat(participant, isAttending(participant.id));
    this.dealer.refit();
  }

  /** From now on only the statements with the highest lower ends of recognition are dealt. */
  keepStrongest(count: number): void {
    const lower = ({ index }: SeatedStatement): number =>
      this.dealer.recognition(index) - 1.645 * this.dealer.uncertainty(index);
    const strongest = this.seated.toSorted(
      (a, b) => lower(b) - lower(a) || (a.statement.id < b.statement.id ? -1 : 1),
    );
    this.inPlay = new Set(strongest.slice(0, count).map(({ statement }) => statement.id));
  }

  /** What lies before a participant, unanswered. */
  handOf({ dealt }: Attendee): StatementId[] {
    return [...dealt].filter(([id, { answer }]) => answer === null && this.inPlay.has(id)).map(([id]) => id);
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
    if (organisation !== null) this.organisations[seated.index]?.add(organisation);
    return seated.statement.id;
  }

  /** Of equally exposed statements this one can better go to someone else: their organisation saw it, or they missed what it builds on. */
  private suitsOthersBetter(
    { organisation, dealt }: Attendee,
    chosen: readonly StatementId[],
    index: number,
  ): boolean {
    if (organisation !== null && this.organisations[index]?.has(organisation)) return true;
    const parentId = this.seated[index]?.statement.buildsOnId ?? null;
    return parentId !== null && this.byId.has(parentId) && !dealt.has(parentId) && !chosen.includes(parentId);
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
        this.inPlay.has(statement.id) &&
        !participant.dealt.has(statement.id) &&
        !chosen.includes(statement.id) &&
        mayRead(participant, statement) &&
        (group === undefined || !seenGroups.has(group)) &&
        !isPaused(seated)
      );
    };
  }

  /** Takes over what the state says of one participant: open deals of who attends are awaited. */
  private seat({ dealt, organisation }: Attendee, isAwaited: boolean): void {
    for (const [id, { answer }] of dealt) {
      const seated = this.byId.get(id);
      if (!seated) continue;
      if (organisation !== null) this.organisations[seated.index]?.add(organisation);
      if (answer === null && isAwaited) this.dealer.dealt(seated.index);
    }
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
