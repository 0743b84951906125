import type { AgendaItemId } from '@app/dialogue';
import {
  addItem,
  ask,
  liveDialogue,
  newSession,
  nextId,
  refusal,
  type TestSession,
} from './session-builder.js';

const adding = (session: TestSession, position: number | null, itemId = nextId<AgendaItemId>(session)) =>
  ({
    kind: 'add-agenda-item',
    position,
    itemId,
    itemKind: 'break',
    title: 'Pauze',
    question: '',
    plannedMs: 60_000,
  }) as const;

describe('add-agenda-item', () => {
  it('puts the item last when no position is given, and waiting', () => {
    const session = newSession();
    const first = addItem(session);
    const last = addItem(session);
    expect(session.state.agenda.map(({ id }) => id)).toEqual([first, last]);
    expect(session.state.agenda[1]?.phase).toEqual({ kind: 'waiting' });
  });

  it('puts it at the position asked for', () => {
    const session = newSession();
    const last = addItem(session);
    const command = adding(session, 0);
    ask(session, session.organiser, command);
    expect(session.state.agenda.map(({ id }) => id)).toEqual([command.itemId, last]);
  });

  it.each([-1, 2, 0.5, Number.NaN])('refuses position %p of one item', (position) => {
    const session = newSession();
    addItem(session);
    expect(ask(session, session.organiser, adding(session, position))).toStrictEqual(
      refusal('invalid-position', 'position'),
    );
  });

  it('refuses an id that an item has', () => {
    const session = newSession();
    const taken = addItem(session);
    expect(ask(session, session.organiser, adding(session, null, taken))).toStrictEqual(
      refusal('id-taken', 'itemId'),
    );
  });

  it('is possible while the session is live', () => {
    const { session, moderator } = liveDialogue();
    expect(ask(session, moderator, adding(session, null))).toHaveLength(1);
  });
});
