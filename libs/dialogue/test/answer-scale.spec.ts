import { agendaItemOf, type Answer, type AttendeeId } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, nextId, open, refusal } from './session-builder.js';

function openScale() {
  const live = liveDialogue();
  const scaleId = addItem(live.session, { itemKind: 'scale' });
  open(live.session, scaleId);
  const answer = (by: AttendeeId, given: Answer) =>
    ask(live.session, by, { kind: 'answer-scale', itemId: scaleId, answer: given });
  return { ...live, scaleId, answer };
}

describe('answer-scale', () => {
  it('counts one answer a participant: the last one', () => {
    const { session, anna, bert, scaleId, answer } = openScale();
    for (const given of [0, 'cannot-say', 3, 3] as const) expect(answer(anna, given)).toHaveLength(1);
    answer(bert, 'cannot-say');
    expect(agendaItemOf(session.state, scaleId)?.tally).toEqual({ degrees: [0, 0, 0, 1], cannotSayCount: 1 });
    expect(session.state.attendees.get(anna)?.scaleAnswers).toEqual({ [scaleId]: 3 });
  });

  it('counts who answers as active in the item', () => {
    const { session, anna, bert, answer } = openScale();
    expect(session.state.counts.activeCount).toBe(0);
    for (const id of [anna, anna, bert]) answer(id, 2);
    expect(session.state.counts.activeCount).toBe(2);
  });

  it('is possible only while the item is open', () => {
    const { session, anna, scaleId, answer } = openScale();
    const laterId = addItem(session, { itemKind: 'scale' });
    expect(ask(session, anna, { kind: 'answer-scale', itemId: laterId, answer: 1 })).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
    must(session, 'system', { kind: 'close-agenda-item', itemId: scaleId });
    expect(answer(anna, 1)).toStrictEqual(refusal('agenda-item-closed', 'itemId'));
  });

  it('refuses an item of another kind, and an unknown one', () => {
    const { session, anna, itemId } = openScale();
    expect(ask(session, anna, { kind: 'answer-scale', itemId, answer: 1 })).toStrictEqual(
      refusal('not-allowed', 'itemId'),
    );
    expect(ask(session, anna, { kind: 'answer-scale', itemId: nextId(session), answer: 1 })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
  });
});
