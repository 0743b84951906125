import { decide, DEFAULT_SETTINGS, DialogueError, emptySession, evolve } from '@app/dialogue';
import type {
  Actor,
  AgendaItemId,
  Answer,
  AttendeeId,
  Command,
  CommandId,
  Fact,
  SessionId,
  StatementId,
} from '@app/dialogue';

export const id = <T extends string>(name: string): T => name as T;
/** A UUID, as the database wants them: `kind` tells apart what has the same number. */
const uuid = (kind: number, number: number): string =>
  `0000000${kind}-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** With what the id of every participant begins. */
export const PERSON = '00000001-';

const person = (number: number): AttendeeId => id(uuid(1, number));

/** Twenty people from ten organisations, and what they answered to each statement, from person 2 on. */
export function heldSession(statements: Record<string, readonly Answer[]>, sessionId: SessionId) {
  const facts: Fact[] = [];
  const session = emptySession(sessionId);
  const run = (by: Actor, command: Command) => {
    const commandId = id<CommandId>(uuid(2, session.seq));
    const decided = decide(session, { commandId, by, command }, 1_000 + session.seq);
    if (decided instanceof DialogueError) throw new Error(`${command.kind}: ${decided.code}`);
    for (const [part, fact] of decided.entries()) {
      evolve(session, { seq: session.seq + 1, at: 1_000 + session.seq, by, commandId, part, fact });
      facts.push(fact);
    }
  };
  const organiser = id<AttendeeId>(uuid(3, 0));
  const itemId = id<AgendaItemId>(uuid(4, 0));
  const item = { itemKind: 'dialogue', title: 'T', question: 'Q', plannedMs: 1_000 } as const;
  const plan = { title: 'T', purpose: '', fictional: true, languages: ['nl'], timeZone: 'Europe/Amsterdam' };
  const settings = { ...DEFAULT_SETTINGS, dealing: 'recorded' as const };
  run('system', { kind: 'create-session', organiserId: organiser, ...plan, settings });
  run(organiser, { kind: 'add-agenda-item', position: null, itemId, ...item });
  for (let number = 1; number <= 20; number += 1) {
    const organisation = Math.ceil(number / 2);
    const admission = { role: 'participant', organisation, languages: ['nl'] } as const;
    run('system', { kind: 'admit-attendee', attendeeId: person(number), ...admission });
  }
  run(organiser, { kind: 'start-session' });
  run(organiser, { kind: 'open-agenda-item', itemId });
  run(organiser, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
  for (const [name, answers] of Object.entries(statements)) {
    const statementId = id<StatementId>(name);
    const text = { text: 'GEHEIM', language: null, buildsOnId: null, raisesTheme: false };
    run(person(1), { kind: 'post-statement', statementId, itemId, intent: 'tip', ...text });
    const people = answers.map((_, index) => person(index + 2));
    run('system', { kind: 'deal-statements', epoch: 0, deals: people.map((who) => [who, [statementId]]) });
    for (const [index, answer] of answers.entries())
      run(person(index + 2), { kind: 'endorse-statement', statementId, answer });
  }
  return { session, facts };
}

export const times = (count: number, answer: Answer): Answer[] => Array.from({ length: count }, () => answer);
