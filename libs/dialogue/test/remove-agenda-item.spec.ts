import { addItem, ask, liveDialogue, must, newSession, refusal, seed } from './session-builder.js';

describe('remove-agenda-item', () => {
  it('takes a waiting item away', () => {
    const session = newSession();
    const kept = addItem(session);
    const itemId = addItem(session);
    must(session, session.organiser, { kind: 'remove-agenda-item', itemId });
    expect(session.state.agenda.map(({ id }) => id)).toEqual([kept]);
  });

  it('refuses an item that is open, closed or unknown', () => {
    const { session, itemId, moderator } = liveDialogue();
    const removing = { kind: 'remove-agenda-item', itemId } as const;
    expect(ask(session, moderator, removing)).toStrictEqual(refusal('agenda-item-open', 'itemId'));
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, removing)).toStrictEqual(refusal('agenda-item-closed', 'itemId'));
    const waiting = addItem(session);
    must(session, moderator, { kind: 'remove-agenda-item', itemId: waiting });
    expect(ask(session, moderator, { ...removing, itemId: waiting })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
  });

  it('refuses an item in which something was written', () => {
    const session = newSession();
    const itemId = addItem(session);
    seed(session, itemId);
    expect(ask(session, session.organiser, { kind: 'remove-agenda-item', itemId })).toStrictEqual(
      refusal('not-allowed', 'itemId'),
    );
  });
});
