import {
  addItem,
  ask,
  deal,
  dealtStatement,
  endorse,
  must,
  open,
  post,
  refusal,
  seed,
  statementOf,
} from './session-builder.js';

describe('endorse-statement', () => {
  it.each([
    [0, [1, 0, 0, 0], 0],
    [1, [0, 1, 0, 0], 0],
    [2, [0, 0, 1, 0], 0],
    [3, [0, 0, 0, 1], 0],
    ['cannot-say', [0, 0, 0, 0], 1],
  ] as const)('counts the answer %s', (answer, degrees, cannotSayCount) => {
    const { session, bert, statementId } = dealtStatement();
    endorse(session, bert, statementId, answer);
    expect(statementOf(session, statementId).tally).toEqual({ degrees, cannotSayCount });
  });

  it('counts one answer a participant: the last one', () => {
    const { session, bert, statementId } = dealtStatement();
    for (const answer of [0, 3, 'cannot-say', 2, 2] as const)
      expect(endorse(session, bert, statementId, answer)).toHaveLength(1);
    expect(statementOf(session, statementId).tally).toEqual({ degrees: [0, 0, 1, 0], cannotSayCount: 0 });
    expect(session.state.counts).toMatchObject({ endorsementCount: 1, endorsingCount: 1 });
    expect(session.state.attendees.get(bert)?.answeredCount).toBe(1);
  });

  it('refuses what was not dealt, and what is own', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    expect(endorse(session, anna, statementId, 3)).toStrictEqual(refusal('own-statement', 'statementId'));
    expect(endorse(session, bert, post(session, anna, itemId), 3)).toStrictEqual(
      refusal('not-dealt', 'statementId'),
    );
  });

  it('is possible from the dialogue phase until the item closes', () => {
    const { session, itemId, bert, moderator, statementId } = dealtStatement();
    must(session, moderator, { kind: 'advance-agenda-item', itemId, to: 'endorse-only' });
    expect(endorse(session, bert, statementId, 1)).toHaveLength(1);
    must(session, moderator, { kind: 'advance-agenda-item', itemId, to: 'writing' });
    expect(endorse(session, bert, statementId, 1)).toStrictEqual(
      refusal('agenda-item-not-open', 'statementId'),
    );
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(endorse(session, bert, statementId, 1)).toStrictEqual(
      refusal('agenda-item-closed', 'statementId'),
    );
  });

  it('is possible again, for all items, while a final round is open', () => {
    const { session, bert, statementId } = dealtStatement();
    const seeded = seed(session, addItem(session));
    deal(session, bert, seeded);
    const finalRound = addItem(session, { itemKind: 'final-round' });
    open(session, finalRound);
    expect(endorse(session, bert, statementId, 3)).toHaveLength(1);
    expect(endorse(session, bert, seeded, 3)).toHaveLength(1);
    must(session, 'system', { kind: 'close-agenda-item', itemId: finalRound });
    expect(ask(session, bert, { kind: 'endorse-statement', statementId, answer: 1 })).toStrictEqual(
      refusal('agenda-item-closed', 'statementId'),
    );
  });
});
