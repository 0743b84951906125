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
  type Session,
  type SessionId,
  type StatementId,
} from '@app/dialogue';

const id = <Id extends string>(kind: string, index: number): Id =>
  `${kind.padEnd(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}` as Id;

export const person = (index: number): AttendeeId => id('aaaaaaaa', index);
export const statement = (index: number): StatementId => id('bbbbbbbb', index);
export const ITEM = id<AgendaItemId>('cccccccc', 0);
export const ORGANISER = person(9_999);

/** A session as its journal makes it, with every entry at hand. */
export class HeldSession {
  readonly session: Session;
  readonly entries: JournalEntry[] = [];

  constructor(sessionId = id<SessionId>('dddddddd', 0)) {
    this.session = emptySession(sessionId);
  }

  run(command: Command, by: Actor = 'system'): this {
    const { session } = this;
    const commandId = id<CommandId>('eeeeeeee', this.entries.length);
    const facts = decide(session, { commandId, by, command }, session.lastAt + 1_000);
    if (facts instanceof DialogueError) throw facts;
    for (const [part, fact] of facts.entries()) {
      const entry = { seq: session.seq + 1, at: session.lastAt + 1_000, by, commandId, part, fact };
      evolve(session, entry);
      this.entries.push(entry);
    }
    return this;
  }

  steer(command: Command): this {
    return this.run(command, ORGANISER);
  }
}

/** A live session with so many participants and statements, nobody's own, in one open item. */
export function liveSession(participantCount: number, texts: readonly string[]): HeldSession {
  const held = new HeldSession();
  held.run({
    kind: 'create-session',
    organiserId: ORGANISER,
    title: 'Proef',
    purpose: '',
    fictional: true,
    languages: ['nl'],
    timeZone: 'Europe/Amsterdam',
    settings: { ...DEFAULT_SETTINGS, limits: 'lifted', dealing: 'recorded' },
  });
  const plan = { itemKind: 'dialogue' as const, title: 'Praktijk', question: 'Wat?', plannedMs: 600_000 };
  held.run({ kind: 'add-agenda-item', position: null, itemId: ITEM, ...plan });
  for (let index = 0; index < participantCount; index += 1)
    held.run({
      kind: 'admit-attendee',
      attendeeId: person(index),
      role: 'participant',
      organisation: index % 20,
      languages: ['nl'],
    });
  held.run({ kind: 'start-session' }).run({ kind: 'open-agenda-item', itemId: ITEM });
  held.run({ kind: 'advance-agenda-item', itemId: ITEM, to: 'dialogue' });
  for (const [index, text] of texts.entries()) post(held, index, text);
  return held;
}

export function post(held: HeldSession, index: number, text: string): void {
  held.steer({
    kind: 'seed-statement',
    statementId: statement(index),
    itemId: ITEM,
    intent: 'experience',
    text,
    language: 'nl',
    buildsOnId: null,
  });
}

/** Deals a statement to a participant and lets them answer it. */
export function answer(held: HeldSession, participant: number, statementIndex: number, given: Answer): void {
  const deals = [[person(participant), [statement(statementIndex)]]] as const;
  held.steer({ kind: 'deal-statements', epoch: 0, deals });
  held.run(
    { kind: 'endorse-statement', statementId: statement(statementIndex), answer: given },
    person(participant),
  );
}
