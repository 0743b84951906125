import { evolve, fromSnapshot, toSnapshot, type JournalEntry, type StatementId } from '@app/dialogue';
import { dealtStatement, endorse, nextId } from './session-builder.js';

const entryOf = (journal: readonly JournalEntry[], index: number): JournalEntry => {
  const entry = journal.at(index);
  if (!entry) throw new Error(`No entry ${index}`);
  return entry;
};

describe('evolve', () => {
  it('takes the next entry only', () => {
    const { session } = dealtStatement();
    const last = entryOf(session.journal, -1);
    expect(() => evolve(session.state, last)).toThrow('gap');
    expect(() => evolve(session.state, { ...last, seq: last.seq + 2 })).toThrow('gap');
  });

  it('refuses a journal that names what no earlier entry introduced', () => {
    const { session } = dealtStatement();
    const last = entryOf(session.journal, -1);
    const fact = { kind: 'statement-withdrawn', statementId: nextId<StatementId>(session) } as const;
    expect(() => evolve(session.state, { ...last, seq: last.seq + 1, fact })).toThrow('no earlier fact');
  });

  it('keeps the number and the time of the last entry', () => {
    const { session } = dealtStatement();
    expect(session.state).toMatchObject({ seq: session.journal.length, lastAt: session.now });
  });
});

describe('a snapshot', () => {
  it('is the state, with its maps and sets', () => {
    const { session, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 'cannot-say');
    expect(fromSnapshot(toSnapshot(session.state))).toEqual(session.state);
  });
});
