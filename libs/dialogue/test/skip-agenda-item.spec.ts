import { agendaItemOf } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, nextId, open, posting, refusal } from './session-builder.js';

describe('skip-agenda-item', () => {
  it('passes over an item that is still to come, and takes that back', () => {
    const { session, moderator } = liveDialogue();
    const itemId = addItem(session);
    must(session, moderator, { kind: 'skip-agenda-item', itemId, isSkipped: true });
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual({ kind: 'skipped' });
    must(session, moderator, { kind: 'skip-agenda-item', itemId, isSkipped: false });
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual({ kind: 'waiting' });
  });

  it('answers with a fact also when nothing changes, as each can be undone', () => {
    const { session, moderator } = liveDialogue();
    const itemId = addItem(session);
    for (const isSkipped of [false, true, true])
      expect(must(session, moderator, { kind: 'skip-agenda-item', itemId, isSkipped })).toHaveLength(1);
  });

  it('lets nobody write in it, and lets it be opened all the same', () => {
    const { session, anna, moderator } = liveDialogue();
    const itemId = addItem(session);
    must(session, moderator, { kind: 'skip-agenda-item', itemId, isSkipped: true });
    expect(ask(session, anna, posting(session, itemId))).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
    open(session, itemId);
    expect(agendaItemOf(session.state, itemId)?.phase.kind).toBe('writing');
  });

  it('refuses an item that is open, closed or unknown, and a session that has ended', () => {
    const { session, itemId, moderator } = liveDialogue();
    const asked = { kind: 'skip-agenda-item', itemId, isSkipped: true } as const;
    expect(ask(session, moderator, asked)).toStrictEqual(refusal('agenda-item-open', 'itemId'));
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, asked)).toStrictEqual(refusal('agenda-item-closed', 'itemId'));
    expect(ask(session, moderator, { ...asked, itemId: nextId(session) })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
    must(session, moderator, { kind: 'close-session' });
    expect(ask(session, moderator, asked)).toStrictEqual(refusal('session-closed'));
  });
});
