import { decide, DialogueError, emptySession, evolve, DEFAULT_SETTINGS } from '@app/dialogue';
import type {
  Actor,
  AgendaItemId,
  AttendeeId,
  Command,
  CommandId,
  JournalEntry,
  SessionId,
  StatementId,
} from '@app/dialogue';
import { composeReport } from '@app/report';
import { differencesFromJournal } from '../src/verify/differences.js';
import { recount } from '../src/verify/recount.js';
import { seededRandom } from '../src/random.js';

const id = <T extends string>(name: string): T => name as T;

/** A closed session of six people from three organisations, with endorsements by seed. */
function heldSession(seed: number): { entries: JournalEntry[]; session: ReturnType<typeof emptySession> } {
  const session = emptySession(id<SessionId>('session'));
  const entries: JournalEntry[] = [];
  const random = seededRandom(seed);
  const run = (by: Actor, command: Command) => {
    const commandId = id<CommandId>(`command-${entries.length}`);
    const facts = decide(session, { commandId, by, command }, 1_000 + entries.length);
    if (facts instanceof DialogueError) throw new Error(`${command.kind}: ${facts.code}`);
    for (const [part, fact] of facts.entries()) {
      const entry = { seq: session.seq + 1, at: 1_000 + entries.length, by, commandId, part, fact };
      evolve(session, entry);
      entries.push(entry);
    }
  };
  const organiser = id<AttendeeId>('organiser');
  const itemId = id<AgendaItemId>('item');
  run('system', {
    kind: 'create-session',
    organiserId: organiser,
    title: 'T',
    purpose: '',
    fictional: false,
    languages: ['nl'],
    timeZone: 'Europe/Amsterdam',
    settings: { ...DEFAULT_SETTINGS, dealing: 'recorded' },
  });
  run(organiser, {
    kind: 'add-agenda-item',
    position: null,
    itemId,
    itemKind: 'dialogue',
    title: 'I',
    question: '?',
    plannedMs: 1,
  });
  const people = Array.from({ length: 8 }, (_, index) => id<AttendeeId>(`person-${index}`));
  for (const [index, attendeeId] of people.entries())
    run('system', {
      kind: 'admit-attendee',
      attendeeId,
      role: 'participant',
      organisation: index % 3,
      languages: ['nl'],
    });
  run(organiser, { kind: 'start-session' });
  run(organiser, { kind: 'open-agenda-item', itemId });
  run(organiser, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
  const statements = Array.from({ length: 6 }, (_, index) => id<StatementId>(`statement-${index}`));
  for (const [index, statementId] of statements.entries()) {
    const author = people[index] ?? organiser;
    run(author, {
      kind: 'post-statement',
      statementId,
      itemId,
      intent: 'tip',
      text: `Text ${index}`,
      language: null,
      buildsOnId: null,
      raisesTheme: false,
    });
    run(organiser, {
      kind: 'deal-statements',
      epoch: 0,
      deals: people.filter((person) => person !== author).map((person) => [person, [statementId]]),
    });
    for (const person of people)
      for (let times = 0; person !== author && times < Math.floor(random() * 3); times += 1) {
        const answer = ([0, 1, 2, 3, 'cannot-say'] as const)[Math.floor(random() * 5)] ?? 0;
        run(person, { kind: 'endorse-statement', statementId, answer });
      }
  }
  run(organiser, { kind: 'hide-statement', statementId: id<StatementId>('statement-5'), reason: 'a name' });
  run(organiser, { kind: 'close-session' });
  return { entries, session };
}

const reportOf = (session: ReturnType<typeof emptySession>) =>
  composeReport(session, { uptoSeq: session.seq, composedAt: session.lastAt });

describe('verify', () => {
  it.each([1, 2, 3, 4, 5])('finds every number of a report in the journal (seed %d)', (seed) => {
    const { entries, session } = heldSession(seed);
    expect(differencesFromJournal(reportOf(session), recount(entries))).toEqual([]);
  });

  it('finds a journal whose numbering is broken', () => {
    const { entries } = heldSession(1);
    expect(recount(entries.toSpliced(4, 1)).gaps[0]).toBe(6);
  });

  it('finds one endorsement too few, and a score that somebody changed', () => {
    const { entries, session } = heldSession(1);
    const report = reportOf(session);
    const last = entries.findLastIndex(
      ({ fact }) => fact.kind === 'statement-endorsed' && fact.statementId === 'statement-0',
    );
    const missing = entries.toSpliced(last, 1).map((entry, index) => ({ ...entry, seq: index + 1 }));
    expect(differencesFromJournal(report, recount(missing)).length).toBeGreaterThan(0);
    const [first] = report.statements;
    if (first) first.score += 0.01;
    expect(differencesFromJournal(report, recount(entries))).toEqual([expect.stringMatching(/score/)]);
  });
});
