import { ask, dealtStatement, endorse, must, refusal, seed, statementOf, wait } from './session-builder.js';

describe('withdraw-statement', () => {
  it('takes an own statement back within the time for second thoughts', () => {
    const { session, anna, bert, statementId } = dealtStatement({ correctionMs: 1_000 });
    wait(session, 1_000);
    must(session, anna, { kind: 'withdraw-statement', statementId });
    expect(statementOf(session, statementId).standing).toEqual({
      kind: 'withdrawn',
      withdrawnAt: session.now,
    });
    expect(endorse(session, bert, statementId, 2)).toStrictEqual(
      refusal('statement-withdrawn', 'statementId'),
    );
  });

  it('is refused after that time', () => {
    const { session, anna, statementId } = dealtStatement({ correctionMs: 1_000 });
    wait(session, 1_001);
    expect(ask(session, anna, { kind: 'withdraw-statement', statementId })).toStrictEqual(
      refusal('too-late', 'statementId', 1_000),
    );
  });

  it("is refused for another's statement and for a seeded one", () => {
    const { session, itemId, bert, statementId } = dealtStatement();
    for (const id of [statementId, seed(session, itemId)])
      expect(ask(session, bert, { kind: 'withdraw-statement', statementId: id })).toStrictEqual(
        refusal('not-own-statement', 'statementId'),
      );
  });

  it('is final: neither withdrawn again, nor hidden or restored', () => {
    const { session, anna, moderator, statementId } = dealtStatement();
    must(session, anna, { kind: 'withdraw-statement', statementId });
    const withdrawn = refusal('statement-withdrawn', 'statementId');
    expect(ask(session, anna, { kind: 'withdraw-statement', statementId })).toStrictEqual(withdrawn);
    expect(ask(session, moderator, { kind: 'restore-statement', statementId })).toStrictEqual(withdrawn);
    expect(ask(session, moderator, { kind: 'hide-statement', statementId, reason: 'Dubbel' })).toStrictEqual(
      withdrawn,
    );
  });
});
