import { agendaItemOf, type AgendaItemId } from '@app/dialogue';
import { ask, liveDialogue, must, nextId, refusal } from './session-builder.js';

describe('change-agenda-item', () => {
  it('changes what it names, also of the open item, whose planned end stays', () => {
    const { session, itemId, moderator } = liveDialogue();
    const before = agendaItemOf(session.state, itemId);
    must(session, moderator, {
      kind: 'change-agenda-item',
      itemId,
      changes: { question: 'Wie houdt je tegen?', plannedMs: 1 },
    });
    expect(agendaItemOf(session.state, itemId)).toEqual({
      ...before,
      question: 'Wie houdt je tegen?',
      plannedMs: 1,
    });
  });

  it('refuses a closed item and an unknown one', () => {
    const { session, itemId, moderator } = liveDialogue();
    const changes = { title: 'Anders' };
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, { kind: 'change-agenda-item', itemId, changes })).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
    const unknown = nextId<AgendaItemId>(session);
    expect(ask(session, moderator, { kind: 'change-agenda-item', itemId: unknown, changes })).toStrictEqual(
      refusal('unknown-agenda-item', 'itemId'),
    );
  });
});
