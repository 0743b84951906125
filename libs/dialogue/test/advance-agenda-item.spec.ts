import { agendaItemOf } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, open, refusal } from './session-builder.js';

describe('advance-agenda-item', () => {
  it('moves a dialogue item through its phases and back, and keeps its times', () => {
    const { session, itemId, moderator } = liveDialogue();
    const opened = agendaItemOf(session.state, itemId)?.phase;
    for (const to of ['endorse-only', 'writing', 'dialogue', 'dialogue'] as const) {
      expect(must(session, moderator, { kind: 'advance-agenda-item', itemId, to })).toHaveLength(1);
      expect(agendaItemOf(session.state, itemId)?.phase).toEqual({ ...opened, kind: to });
    }
  });

  it('refuses an item of another kind', () => {
    const { session, moderator } = liveDialogue();
    const itemId = addItem(session, { itemKind: 'break' });
    open(session, itemId);
    expect(
      ask(session, moderator, { kind: 'advance-agenda-item', itemId, to: 'endorse-only' }),
    ).toStrictEqual(refusal('wrong-phase', 'to'));
  });

  it('refuses an item that waits or is closed', () => {
    const { session, itemId, moderator } = liveDialogue();
    const waiting = addItem(session);
    expect(
      ask(session, moderator, { kind: 'advance-agenda-item', itemId: waiting, to: 'dialogue' }),
    ).toStrictEqual(refusal('agenda-item-not-open', 'itemId'));
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, { kind: 'advance-agenda-item', itemId, to: 'dialogue' })).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
  });
});
