import type { StatementId } from '@app/dialogue';
import { ask, dealtStatement, endorse, must, nextId, refusal, statementOf } from './session-builder.js';

const hiding = (statementId: StatementId, reason = 'Noemt een naam') =>
  ({ kind: 'hide-statement', statementId, reason }) as const;

describe('hide-statement, restore-statement', () => {
  it('hide a statement, with the reason, from then on', () => {
    const { session, bert, moderator, statementId } = dealtStatement();
    must(session, moderator, hiding(statementId));
    expect(statementOf(session, statementId).standing).toEqual({
      kind: 'hidden',
      hiddenAt: session.now,
      reason: 'Noemt een naam',
    });
    expect(endorse(session, bert, statementId, 3)).toStrictEqual(refusal('statement-hidden', 'statementId'));
  });

  it('show it again as it was', () => {
    const { session, bert, moderator, statementId } = dealtStatement();
    endorse(session, bert, statementId, 3);
    const { text, tally, standing } = { ...statementOf(session, statementId) };
    must(session, moderator, hiding(statementId));
    must(session, moderator, { kind: 'restore-statement', statementId });
    expect(statementOf(session, statementId)).toMatchObject({ text, tally, standing });
  });

  it('answer with a fact also when nothing changes, as each can be undone', () => {
    const { session, moderator, statementId } = dealtStatement();
    expect(must(session, moderator, { kind: 'restore-statement', statementId })).toHaveLength(1);
    for (const reason of ['Dubbel', 'Noemt een naam'])
      expect(must(session, moderator, hiding(statementId, reason))).toHaveLength(1);
    expect(statementOf(session, statementId).standing).toMatchObject({ reason: 'Noemt een naam' });
  });

  it('are possible after closing, for the report', () => {
    const { session, moderator, statementId } = dealtStatement();
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, moderator, hiding(statementId))).toHaveLength(1);
    expect(ask(session, moderator, { kind: 'restore-statement', statementId })).toHaveLength(1);
  });

  it('refuse a redacted statement and an unknown one', () => {
    const { session, moderator, statementId } = dealtStatement();
    must(session, session.organiser, { kind: 'redact-statement', statementId });
    expect(ask(session, moderator, hiding(statementId))).toStrictEqual(
      refusal('statement-redacted', 'statementId'),
    );
    expect(ask(session, moderator, hiding(nextId(session)))).toStrictEqual(
      refusal('unknown-statement', 'statementId'),
    );
  });
});
