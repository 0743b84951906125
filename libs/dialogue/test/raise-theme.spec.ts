import { ask, dealtStatement, must, refusal, statementOf } from './session-builder.js';

describe('raise-theme', () => {
  it('marks an own statement as another theme, once and for good', () => {
    const { session, anna, statementId } = dealtStatement();
    must(session, anna, { kind: 'raise-theme', statementId });
    expect(statementOf(session, statementId).raisesTheme).toBe(true);
    expect(ask(session, anna, { kind: 'raise-theme', statementId })).toEqual([]);
  });

  it("is refused for another's statement", () => {
    const { session, bert, statementId } = dealtStatement();
    expect(ask(session, bert, { kind: 'raise-theme', statementId })).toStrictEqual(
      refusal('not-own-statement', 'statementId'),
    );
  });
});
