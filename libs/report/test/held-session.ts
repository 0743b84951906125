import {
  decide,
  DEFAULT_SETTINGS,
  DialogueError,
  emptySession,
  evolve,
  type Actor,
  type AgendaItemId,
  type AttendeeId,
  type Command,
  type CommandId,
  type Answer,
  type PlannedItem,
  type Session,
  type SessionId,
  type SessionPlan,
  type StatementId,
  type Timestamp,
} from '@app/dialogue';

export const ORGANISER = 'organiser-canary' as AttendeeId;
export const ITEM = 'item-1' as AgendaItemId;
export const STARTED_AT = Date.UTC(2020, 8, 23, 12, 0);

export const personId = (number: number): AttendeeId => `person-canary-${number}` as AttendeeId;
export const statementId = (name: string): StatementId => name as StatementId;

const DIALOGUE: Omit<PlannedItem, 'itemId'> = {
  itemKind: 'dialogue',
  title: 'Wat je tegenkomt',
  question: 'Waar loop je tegenaan?',
  plannedMs: 600_000,
};

/** A session held by commands, as in the product: what is refused ends the test. */
export class HeldSession {
  readonly session: Session = emptySession('session-1' as SessionId);
  private at: Timestamp = STARTED_AT;

  ask(command: Command, by: Actor = ORGANISER): this {
    this.at += 1_234;
    const commandId = `command-${this.session.seq}` as CommandId;
    const decision = decide(this.session, { commandId, by, command }, this.at);
    if (decision instanceof DialogueError) throw new Error(`${command.kind}: ${decision.code}`);
    for (const [part, fact] of decision.entries())
      evolve(this.session, { seq: this.session.seq + 1, at: this.at, by, commandId, part, fact });
    return this;
  }

  /** Live, with its first item in the dialogue phase; participants 1..n, two from each organisation. */
  static live(participantCount: number, plan: Partial<SessionPlan> = {}): HeldSession {
    const held = new HeldSession().ask(
      {
        kind: 'create-session',
        organiserId: ORGANISER,
        title: 'Iets nieuws',
        purpose: 'Vertellen wat er echt gebeurt',
        fictional: false,
        languages: ['nl'],
        timeZone: 'Europe/Amsterdam',
        settings: { ...DEFAULT_SETTINGS, dealing: 'recorded' },
        ...plan,
      },
      'system',
    );
    held.ask({ kind: 'add-agenda-item', position: null, itemId: ITEM, ...DIALOGUE });
    for (let person = 1; person <= participantCount; person += 1) held.admit(person, Math.ceil(person / 2));
    return held.ask({ kind: 'start-session' }).openItem(ITEM);
  }

  openItem(itemId: AgendaItemId): this {
    this.ask({ kind: 'open-agenda-item', itemId });
    return this.ask({ kind: 'advance-agenda-item', itemId, to: 'dialogue' });
  }

  admit(person: number, organisation: number | null): this {
    const attendeeId = personId(person);
    return this.ask(
      {
        kind: 'admit-attendee',
        attendeeId,
        role: 'participant',
        organisation,
        languages: ['nl'],
        segments: [],
      },
      'system',
    );
  }

  post(
    name: string,
    author: number,
    details: Partial<Extract<Command, { kind: 'post-statement' }>> = {},
  ): this {
    return this.ask(
      {
        kind: 'post-statement',
        statementId: statementId(name),
        itemId: ITEM,
        intent: 'experience',
        text: `Tekst van ${name}`,
        language: null,
        buildsOnId: null,
        raisesTheme: false,
        ...details,
      },
      personId(author),
    );
  }

  /** Deals a statement to people and takes their answers, from person `first` on. */
  endorse(name: string, first: number, answers: readonly Answer[]): this {
    const id = statementId(name);
    const people = answers.map((_, index) => personId(first + index));
    this.ask({ kind: 'deal-statements', epoch: 0, deals: people.map((person) => [person, [id]]) });
    for (const [index, answer] of answers.entries())
      this.ask({ kind: 'endorse-statement', statementId: id, answer }, personId(first + index));
    return this;
  }
}
