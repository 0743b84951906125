import {
  decide,
  DEFAULT_SETTINGS,
  DialogueError,
  emptySession,
  evolve,
  type Actor,
  type AgendaItemId,
  type Answer,
  type AttendeeId,
  type Command,
  type CommandId,
  type JournalEntry,
  type PlannedItem,
  type Session,
  type SessionId,
  type StatementId,
} from '@app/dialogue';
import type { Deals } from '@app/dealing';

/** A live session that is moved on by commands alone; ids are the same in every run. */
export class LiveTable {
  readonly state: Session = emptySession('00000000-0000-4000-8000-000000000000' as SessionId);
  /** The time of whatever happens next. */
  now = 1_600_000_000_000;
  /** Told each entry once the state has taken it in. */
  readonly listeners: ((entry: JournalEntry) => void)[] = [];
  private idCount = 0;
  private readonly organiser: AttendeeId;

  constructor(readonly languages: readonly string[] = ['nl', 'en']) {
    this.organiser = this.id<AttendeeId>();
    this.run('system', {
      kind: 'create-session',
      organiserId: this.organiser,
      title: 'T',
      purpose: 'P',
      fictional: true,
      languages,
      timeZone: 'Europe/Amsterdam',
      settings: { ...DEFAULT_SETTINGS, limits: 'lifted' },
    });
  }

  id<Id extends string>(): Id {
    this.idCount += 1;
    return `00000000-0000-4000-8000-${String(this.idCount).padStart(12, '0')}` as Id;
  }

  /** @throws Error when the rules refuse it */
  run(by: Actor, command: Command): void {
    const commandId = this.id<CommandId>();
    const at = this.now;
    const decision = decide(this.state, { commandId, by, command }, at);
    if (decision instanceof DialogueError) throw new Error(`${command.kind} was refused: ${decision.code}`);
    for (const [part, fact] of decision.entries()) {
      const entry = { seq: this.state.seq + 1, at, by, commandId, part, fact };
      evolve(this.state, entry);
      for (const listen of this.listeners) listen(entry);
    }
  }

  item(itemKind: PlannedItem['itemKind'] = 'dialogue'): AgendaItemId {
    const itemId = this.id<AgendaItemId>();
    const plan = { title: 'I', question: 'Q?', plannedMs: 600_000 };
    this.run('system', { kind: 'add-agenda-item', position: null, itemId, itemKind, ...plan });
    return itemId;
  }

  start(): void {
    this.run('system', { kind: 'start-session' });
  }

  open(itemId: AgendaItemId, to?: 'dialogue' | 'endorse-only'): void {
    this.run('system', { kind: 'open-agenda-item', itemId });
    if (to) this.advance(itemId, to);
  }

  advance(itemId: AgendaItemId, to: 'dialogue' | 'endorse-only'): void {
    this.run('system', { kind: 'advance-agenda-item', itemId, to });
  }

  admit(languages: readonly string[] = ['nl'], organisation: number | null = null): AttendeeId {
    const attendeeId = this.id<AttendeeId>();
    this.run('system', { kind: 'admit-attendee', attendeeId, role: 'participant', organisation, languages });
    return attendeeId;
  }

  post(
    by: AttendeeId,
    itemId: AgendaItemId,
    language = 'nl',
    buildsOnId: StatementId | null = null,
  ): StatementId {
    const statementId = this.id<StatementId>();
    this.run(by, {
      kind: 'post-statement',
      statementId,
      itemId,
      intent: 'experience',
      text: 'Het plan blijft in een la liggen',
      language,
      buildsOnId,
      raisesTheme: false,
    });
    return statementId;
  }

  deal(deals: Deals): void {
    this.run('system', { kind: 'deal-statements', epoch: this.state.leaseEpoch, deals });
  }

  endorse(by: AttendeeId, statementId: StatementId, answer: Answer): void {
    this.run(by, { kind: 'endorse-statement', statementId, answer });
  }

  flag(by: AttendeeId, statementId: StatementId): void {
    this.run(by, { kind: 'flag-statement', statementId, concern: 'hurtful' });
  }

  restore(statementId: StatementId): void {
    this.run(this.organiser, { kind: 'restore-statement', statementId });
  }

  hide(statementId: StatementId): void {
    const textId = this.id<StatementId>() as string;
    this.run(this.organiser, { kind: 'hide-statement', statementId, reason: textId });
  }

  /** What lies before someone in an item, unanswered, in the order in which it was dealt. */
  hand(attendeeId: AttendeeId, itemId?: AgendaItemId): StatementId[] {
    const dealt = this.state.attendees.get(attendeeId)?.dealt ?? new Map();
    return [...dealt]
      .filter(([id, { answer }]) => {
        const statement = this.state.statements.get(id as StatementId);
        return (
          answer === null &&
          statement?.standing.kind === 'shown' &&
          (itemId === undefined || statement.itemId === itemId)
        );
      })
      .map(([id]) => id as StatementId);
  }
}
