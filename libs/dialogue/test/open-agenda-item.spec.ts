import { agendaItemOf } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, newSession, open, refusal, start } from './session-builder.js';

describe('open-agenda-item', () => {
  it('opens a dialogue item in its writing phase, with a planned end', () => {
    const session = newSession();
    const itemId = addItem(session, { plannedMs: 90_000 });
    start(session);
    open(session, itemId);
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual({
      kind: 'writing',
      openedAt: session.now,
      plannedEndAt: session.now + 90_000,
    });
    expect(session.state.phase).toMatchObject({ openItemId: itemId });
  });

  it.each(['presentation', 'scale', 'final-round', 'convergence', 'break'] as const)(
    'has one phase for a %s',
    (itemKind) => {
      const session = newSession();
      const itemId = addItem(session, { itemKind });
      start(session);
      open(session, itemId);
      expect(agendaItemOf(session.state, itemId)?.phase.kind).toBe('running');
    },
  );

  it('closes the item that was open', () => {
    const { session, itemId, moderator } = liveDialogue();
    const next = addItem(session);
    const facts = must(session, moderator, { kind: 'open-agenda-item', itemId: next });
    expect(facts.map(({ kind }) => kind)).toEqual(['agenda-item-closed', 'agenda-item-opened']);
    expect(session.state.agenda.map(({ id, phase }) => [id, phase.kind])).toEqual([
      [itemId, 'closed'],
      [next, 'writing'],
    ]);
  });

  it('clears the stage first, so that nothing of the last question lies over the next', () => {
    const { session, moderator } = liveDialogue();
    const [next, last] = [addItem(session), addItem(session)];
    must(session, moderator, { kind: 'set-stage', content: { kind: 'words' }, title: '' });
    const opening = (itemId: typeof next) =>
      must(session, moderator, { kind: 'open-agenda-item', itemId }).map(({ kind }) => kind);
    expect(opening(next)).toEqual(['agenda-item-closed', 'stage-cleared', 'agenda-item-opened']);
    expect(session.state.stage).toBeNull();
    expect(opening(last)).toEqual(['agenda-item-closed', 'agenda-item-opened']);
  });

  it('leaves the stage alone while the item is open', () => {
    const { session, itemId, moderator } = liveDialogue();
    must(session, moderator, { kind: 'set-stage', content: { kind: 'words' }, title: '' });
    expect(ask(session, moderator, { kind: 'open-agenda-item', itemId })).toEqual([]);
    expect(session.state.stage).not.toBeNull();
  });

  it('says nothing new about the open item, and never reopens one', () => {
    const { session, itemId, moderator } = liveDialogue();
    expect(ask(session, moderator, { kind: 'open-agenda-item', itemId })).toEqual([]);
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(ask(session, moderator, { kind: 'open-agenda-item', itemId })).toStrictEqual(
      refusal('agenda-item-closed', 'itemId'),
    );
  });

  it('is refused before the session is live', () => {
    const session = newSession();
    const itemId = addItem(session);
    expect(ask(session, session.organiser, { kind: 'open-agenda-item', itemId })).toStrictEqual(
      refusal('session-not-live'),
    );
  });
});
