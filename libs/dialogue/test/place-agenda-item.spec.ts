import { addItem, ask, liveDialogue, must, newSession, refusal } from './session-builder.js';

describe('place-agenda-item', () => {
  it.each([
    [0, [2, 0, 1]],
    [1, [0, 2, 1]],
    [2, [0, 1, 2]],
  ])('moves the last of three to position %i', (position, order) => {
    const session = newSession();
    const items = [addItem(session), addItem(session), addItem(session)] as const;
    must(session, session.organiser, { kind: 'place-agenda-item', itemId: items[2], position });
    expect(session.state.agenda.map(({ id }) => items.indexOf(id))).toEqual(order);
  });

  it('refuses a position that no item can have', () => {
    const session = newSession();
    const itemId = addItem(session);
    expect(ask(session, session.organiser, { kind: 'place-agenda-item', itemId, position: 1 })).toStrictEqual(
      refusal('invalid-position', 'position'),
    );
  });

  it('leaves alone what is open', () => {
    const { session, itemId, moderator } = liveDialogue();
    expect(ask(session, moderator, { kind: 'place-agenda-item', itemId, position: 0 })).toStrictEqual(
      refusal('agenda-item-open', 'itemId'),
    );
  });
});
