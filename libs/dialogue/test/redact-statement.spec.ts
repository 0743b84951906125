import { ask, dealtStatement, endorse, must, nextId, refusal, statementOf } from './session-builder.js';
import type { StatementId } from '@app/dialogue';

describe('redact-statement', () => {
  it('empties every version of the text and keeps the counts', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 3);
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Jansen hield het tegen' });
    must(session, session.organiser, { kind: 'redact-statement', statementId });
    expect(statementOf(session, statementId)).toMatchObject({
      text: null,
      standing: { kind: 'redacted', redactedAt: session.now },
      tally: { degrees: [0, 0, 0, 1] },
    });
  });

  it('names all that was written about it: the text, its correction, the reasons for hiding', () => {
    const { session, anna, moderator, statementId } = dealtStatement();
    must(session, anna, { kind: 'correct-statement', statementId, text: 'Jansen hield het tegen' });
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt Jansen' });
    const written = session.journal.flatMap(({ fact }) =>
      'textId' in fact && 'statementId' in fact && fact.statementId === statementId ? [fact.textId] : [],
    );
    expect(written).toHaveLength(3);
    expect(must(session, session.organiser, { kind: 'redact-statement', statementId })).toEqual([
      { kind: 'statement-redacted', statementId, textIds: written },
    ]);
  });

  it('is final, and says nothing new twice', () => {
    const { session, statementId } = dealtStatement();
    must(session, session.organiser, { kind: 'redact-statement', statementId });
    expect(ask(session, session.organiser, { kind: 'redact-statement', statementId })).toEqual([]);
  });

  it('reaches what is withdrawn or hidden', () => {
    const { session, anna, moderator, statementId } = dealtStatement();
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt een naam' });
    must(session, moderator, { kind: 'restore-statement', statementId });
    must(session, anna, { kind: 'withdraw-statement', statementId });
    expect(must(session, session.organiser, { kind: 'redact-statement', statementId })).toHaveLength(1);
  });

  it('refuses an unknown statement', () => {
    const { session } = dealtStatement();
    expect(
      ask(session, session.organiser, {
        kind: 'redact-statement',
        statementId: nextId<StatementId>(session),
      }),
    ).toStrictEqual(refusal('unknown-statement', 'statementId'));
  });
});
