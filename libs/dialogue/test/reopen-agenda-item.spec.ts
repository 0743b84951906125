import { agendaItemOf, plannedStep, viewOf } from '@app/dialogue';
import {
  addItem,
  ask,
  liveDialogue,
  must,
  newSession,
  open,
  posting,
  refusal,
  start,
  wait,
} from './session-builder.js';

const MINUTE = 60_000;

function closed() {
  const live = liveDialogue();
  const openedAt = live.session.now;
  wait(live.session, MINUTE);
  must(live.session, live.moderator, { kind: 'close-agenda-item', itemId: live.itemId });
  const reopen = () => ask(live.session, live.moderator, { kind: 'reopen-agenda-item', itemId: live.itemId });
  return { ...live, openedAt, reopen, phase: () => agendaItemOf(live.session.state, live.itemId)?.phase };
}

describe('reopen-agenda-item', () => {
  it.each(['writing', 'dialogue', 'endorse-only'] as const)('comes back in %s, as planned', (to) => {
    const { session, itemId, moderator } = liveDialogue();
    const [openedAt, plannedEndAt] = [session.now, session.now + 10 * MINUTE];
    must(session, moderator, { kind: 'advance-agenda-item', itemId, to });
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    wait(session, MINUTE);
    expect(ask(session, moderator, { kind: 'reopen-agenda-item', itemId })).toEqual([
      { kind: 'agenda-item-reopened', itemId, phase: to, plannedEndAt },
    ]);
    expect(agendaItemOf(session.state, itemId)?.phase).toEqual({ kind: to, openedAt, plannedEndAt });
    expect(session.state.phase).toMatchObject({ openItemId: itemId });
  });

  it('leaves at least a minute', () => {
    const { session, openedAt, reopen, phase } = closed();
    wait(session, 60 * MINUTE);
    reopen();
    expect(phase()).toEqual({ kind: 'dialogue', openedAt, plannedEndAt: session.now + MINUTE });
  });

  it('lets people write in it again', () => {
    const { session, itemId, anna, reopen } = closed();
    reopen();
    expect(ask(session, anna, posting(session, itemId))).toHaveLength(1);
  });

  it('brings an item of another kind back running, and hides its answers from participants again', () => {
    const session = newSession();
    const itemId = addItem(session, { itemKind: 'scale' });
    start(session);
    open(session, itemId);
    const scales = () =>
      viewOf(session.state, { kind: 'participant', attendeeId: session.organiser }).shared.scales;
    must(session, session.organiser, { kind: 'close-agenda-item', itemId });
    expect(scales()).toHaveProperty(itemId);
    must(session, session.organiser, { kind: 'reopen-agenda-item', itemId });
    expect(agendaItemOf(session.state, itemId)?.phase.kind).toBe('running');
    expect(scales()).toEqual({});
  });

  it('changes nothing about an item that is open, and is written all the same', () => {
    const { session, reopen, phase } = closed();
    reopen();
    const before = phase();
    wait(session, 9 * MINUTE);
    expect(reopen()).toHaveLength(1);
    expect(phase()).toEqual(before);
  });

  it('is refused once another item was opened, open or closed again', () => {
    const { session, moderator, reopen } = closed();
    const other = addItem(session);
    open(session, other);
    expect(reopen()).toStrictEqual(refusal('agenda-item-passed', 'itemId'));
    must(session, moderator, { kind: 'close-agenda-item', itemId: other });
    expect(reopen()).toStrictEqual(refusal('agenda-item-passed', 'itemId'));
    expect(ask(session, moderator, { kind: 'reopen-agenda-item', itemId: other })).toHaveLength(1);
  });

  it('keeps when it opened first and when it closed last', () => {
    const { session, itemId, moderator, openedAt, reopen, phase } = closed();
    wait(session, MINUTE);
    reopen();
    wait(session, MINUTE);
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    expect(phase()).toMatchObject({ kind: 'closed', openedAt, closedAt: session.now });
  });

  it('is refused for what never was open, and after the session', () => {
    const { session, moderator, reopen } = closed();
    const itemId = addItem(session);
    expect(ask(session, moderator, { kind: 'reopen-agenda-item', itemId })).toStrictEqual(
      refusal('agenda-item-not-open', 'itemId'),
    );
    must(session, moderator, { kind: 'close-session' });
    expect(reopen()).toStrictEqual(refusal('session-closed'));
  });

  it('keeps the autopilot from closing it before the new planned end', () => {
    const { session, moderator, itemId, reopen } = closed();
    must(session, moderator, { kind: 'set-autopilot', isOn: true });
    wait(session, 60 * MINUTE);
    reopen();
    wait(session, MINUTE - 1);
    expect(plannedStep(session.state, session.now)).not.toMatchObject({ kind: 'close-agenda-item' });
    wait(session, 1);
    expect(plannedStep(session.state, session.now)).toEqual({ kind: 'close-agenda-item', itemId });
  });
});
