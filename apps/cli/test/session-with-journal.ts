import {
  decide,
  DialogueError,
  emptySession,
  evolve,
  type Actor,
  type AgendaItemId,
  type Answer,
  type AttendeeId,
  type Command,
  type CommandId,
  type Intent,
  type JournalEntry,
  type Session,
  type SessionId,
  type StatementId,
} from '@app/dialogue';

const id = <T extends string>(name: string): T => name as T;

export const statementId = (index: number): StatementId => id(`statement-${String(index).padStart(2, '0')}`);

export const SESSION = id<SessionId>('session');
export const ORGANISER = id<AttendeeId>('organiser');
const INTENTS: readonly Intent[] = ['experience', 'tip', 'warning', 'question'];
export const PERSON_COUNT = 30;
export const person = (index: number): AttendeeId => id(`person-${index}`);

/** A session with its journal, held by commands of thirty people. */
export class SessionWithJournal {
  readonly session: Session = emptySession(SESSION);
  readonly entries: JournalEntry[] = [];

  run(command: Command, by: Actor = ORGANISER): this {
    const { session, entries } = this;
    const commandId = id<CommandId>(`command-${entries.length}`);
    const at = 1_000 + 500 * entries.length;
    const facts = decide(session, { commandId, by, command }, at);
    if (facts instanceof DialogueError) throw new Error(`${command.kind}: ${facts.code}`);
    for (const [part, fact] of facts.entries()) {
      const entry = { seq: session.seq + 1, at, by, commandId, part, fact };
      evolve(session, entry);
      entries.push(entry);
    }
    return this;
  }

  post(index: number, itemId: AgendaItemId): this {
    return this.run(
      {
        kind: 'post-statement',
        statementId: statementId(index),
        itemId,
        intent: INTENTS[index % INTENTS.length] ?? 'tip',
        text: `Bijdrage ${index} over ${index % 3 === 0 ? 'geld en begroting' : 'tijd en collega’s'}`,
        language: 'nl',
        buildsOnId: null,
        raisesTheme: false,
      },
      person(index % PERSON_COUNT),
    );
  }

  deal(index: number, people: readonly AttendeeId[]): this {
    return this.run({
      kind: 'deal-statements',
      epoch: 0,
      deals: people.map((one) => [one, [statementId(index)]]),
    });
  }

  endorse(index: number, by: AttendeeId, answer: Answer): this {
    return this.run({ kind: 'endorse-statement', statementId: statementId(index), answer }, by);
  }
}
