import { agendaItemOf } from '@app/dialogue';
import { ask, addItem, liveDialogue, must, refusal } from './session-builder.js';

describe('extend-agenda-item', () => {
  it('moves the planned end, every time it is asked', () => {
    const { session, itemId, moderator } = liveDialogue();
    const plannedEndAt = session.now + 600_000;
    for (const byMs of [60_000, 30_000, -90_000])
      must(session, moderator, { kind: 'extend-agenda-item', itemId, byMs });
    expect(agendaItemOf(session.state, itemId)?.phase).toMatchObject({ kind: 'dialogue', plannedEndAt });
  });

  it('refuses an item that is not open', () => {
    const { session, moderator } = liveDialogue();
    const itemId = addItem(session);
    expect(ask(session, moderator, { kind: 'extend-agenda-item', itemId, byMs: 1 })).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
  });
});
