import { ask, dealtStatement, endorse, must, refusal, statementOf, wait } from './session-builder.js';
import type { StatementId } from '@app/dialogue';

const correcting = (statementId: StatementId, text = 'Het plan lag in een la') =>
  ({ kind: 'correct-statement', statementId, text }) as const;

describe('correct-statement', () => {
  it('replaces the text, remembers each version, and keeps the answers', () => {
    const { session, anna, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, 2);
    must(session, anna, correcting(statementId));
    expect(statementOf(session, statementId)).toMatchObject({
      text: 'Het plan lag in een la',
      tally: { degrees: [0, 0, 1, 0] },
    });
    expect(new Set(statementOf(session, statementId).textIds).size).toBe(2);
  });

  it('is refused when the time for it is over', () => {
    const { session, anna, statementId } = dealtStatement({ correctionMs: 1_000 });
    wait(session, 1_001);
    expect(ask(session, anna, correcting(statementId))).toStrictEqual(
      refusal('too-late', 'statementId', 1_000),
    );
  });

  it('is held to the same text rules', () => {
    const { session, anna, statementId } = dealtStatement({ statementGraphemeCount: 140 });
    expect(ask(session, anna, correcting(statementId, ''))).toStrictEqual(refusal('empty-text', 'text'));
    expect(ask(session, anna, correcting(statementId, 'a'.repeat(141)))).toStrictEqual(
      refusal('too-long', 'text', 140),
    );
  });

  it('is writing: refused once the item is for endorsing only, or closed', () => {
    const { session, itemId, anna, moderator, statementId } = dealtStatement();
    must(session, moderator, { kind: 'advance-agenda-item', itemId, to: 'endorse-only' });
    expect(ask(session, anna, correcting(statementId))).toStrictEqual(refusal('endorse-only', 'itemId'));
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, anna, correcting(statementId))).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
  });

  it("is refused for another's statement, and for one that is hidden", () => {
    const { session, anna, bert, moderator, statementId } = dealtStatement();
    expect(ask(session, bert, correcting(statementId))).toStrictEqual(
      refusal('not-own-statement', 'statementId'),
    );
    must(session, moderator, { kind: 'hide-statement', statementId, reason: 'Noemt een naam' });
    expect(ask(session, anna, correcting(statementId))).toStrictEqual(
      refusal('statement-hidden', 'statementId'),
    );
  });
});
