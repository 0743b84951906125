import {
  ask,
  dealtStatement,
  endorse,
  hide,
  must,
  nextId,
  post,
  refusal,
  statementOf,
} from './session-builder.js';

const takingUp = (statementId: ReturnType<typeof post>) =>
  ({ kind: 'take-up-statement', statementId }) as const;

describe('take-up-statement', () => {
  it('deals a statement to who asks for it, to be answered', () => {
    const { session, itemId, anna, bert } = dealtStatement();
    const statementId = post(session, anna, itemId);
    expect(must(session, bert, takingUp(statementId))).toEqual([
      { kind: 'statements-dealt', epoch: 0, deals: [[bert, [statementId]]] },
    ]);
    expect(endorse(session, bert, statementId, 3)).toHaveLength(1);
    expect(statementOf(session, statementId).reach).toBe(1);
  });

  it('says nothing new about what was dealt before', () => {
    const { session, bert, statementId } = dealtStatement();
    expect(ask(session, bert, takingUp(statementId))).toEqual([]);
    expect(statementOf(session, statementId).reach).toBe(1);
  });

  it('refuses what is own, hidden or unknown, and a session that is not live', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    expect(ask(session, anna, takingUp(statementId))).toStrictEqual(refusal('own-statement', 'statementId'));
    const hidden = post(session, anna, itemId);
    hide(session, hidden);
    expect(ask(session, bert, takingUp(hidden))).toStrictEqual(refusal('statement-hidden', 'statementId'));
    expect(ask(session, bert, takingUp(nextId(session)))).toStrictEqual(
      refusal('unknown-statement', 'statementId'),
    );
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, bert, takingUp(statementId))).toStrictEqual(refusal('session-closed'));
  });
});
