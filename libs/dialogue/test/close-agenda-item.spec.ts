import { agendaItemOf } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, posting, refusal, wait } from './session-builder.js';

describe('close-agenda-item', () => {
  it('closes the open item and remembers when it opened', () => {
    const { session, itemId, moderator } = liveDialogue();
    const openedAt = session.now;
    wait(session, 1_000);
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual({
      kind: 'closed',
      openedAt,
      closedAt: session.now,
      closedFrom: { phase: 'dialogue', plannedEndAt: openedAt + 600_000 },
    });
    expect(session.state.phase).toMatchObject({ kind: 'live', openItemId: null });
  });

  it('changes nothing when it is closed, and is written all the same', () => {
    const { session, itemId, moderator } = liveDialogue();
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    const before = agendaItemOf(session.state, itemId)?.phase;
    wait(session, 1_000);
    expect(must(session, moderator, { kind: 'close-agenda-item', itemId })).toHaveLength(1);
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual(before);
  });

  it('refuses an item that was never open', () => {
    const { session, moderator } = liveDialogue();
    const itemId = addItem(session);
    expect(ask(session, moderator, { kind: 'close-agenda-item', itemId })).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
  });

  it('is one point in the order: nothing is posted in the item after it', () => {
    const { session, itemId, anna, moderator } = liveDialogue();
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
  });
});
