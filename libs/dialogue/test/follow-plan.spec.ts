import { plannedStep } from '@app/dialogue';
import { addItem, ask, liveDialogue, must, refusal, wait } from './session-builder.js';

const MINUTE = 60_000;

/** A live session whose item of ten minutes is in its dialogue, with another to come. */
function planned() {
  const live = liveDialogue();
  const nextId = addItem(live.session);
  must(live.session, live.moderator, { kind: 'set-autopilot', isOn: true });
  return { ...live, nextId };
}

const NOT_DUE = refusal('wrong-phase');

const follow = ({ session }: ReturnType<typeof planned>) =>
  ask(session, 'system', { kind: 'follow-plan', epoch: session.state.leaseEpoch });

describe('follow-plan', () => {
  it('does nothing before its time, nor when nobody wants it', () => {
    const live = planned();
    expect(follow(live)).toStrictEqual(NOT_DUE);
    wait(live.session, 20 * MINUTE);
    must(live.session, live.moderator, { kind: 'set-autopilot', isOn: false });
    expect(follow(live)).toStrictEqual(NOT_DUE);
  });

  it('goes to endorsing only for the last two minutes, then closes, then opens the next after a minute', () => {
    const live = planned();
    const { itemId, nextId, session } = live;
    wait(session, 8 * MINUTE);
    expect(follow(live)).toEqual([{ kind: 'agenda-item-advanced', itemId, phase: 'endorse-only' }]);
    expect(follow(live)).toStrictEqual(NOT_DUE);
    wait(session, 2 * MINUTE);
    expect(follow(live)).toEqual([{ kind: 'agenda-item-closed', itemId }]);
    wait(session, MINUTE - 1);
    expect(follow(live)).toStrictEqual(NOT_DUE);
    wait(session, 1);
    expect(follow(live)).toMatchObject([{ kind: 'agenda-item-opened', itemId: nextId, phase: 'writing' }]);
  });

  it('clears the stage when it opens the next', () => {
    const live = planned();
    const { session, moderator, itemId, nextId } = live;
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    must(session, moderator, { kind: 'set-stage', content: { kind: 'words' }, title: '' });
    wait(session, MINUTE);
    expect(follow(live)).toMatchObject([
      { kind: 'stage-cleared' },
      { kind: 'agenda-item-opened', itemId: nextId },
    ]);
  });

  it('minds what moderators decided: more time, another phase, an item passed over', () => {
    const live = planned();
    const { session, moderator, itemId, nextId } = live;
    wait(session, 10 * MINUTE);
    must(session, moderator, { kind: 'extend-agenda-item', itemId, byMs: 5 * MINUTE });
    expect(follow(live)).toStrictEqual(NOT_DUE);
    must(session, moderator, { kind: 'close-agenda-item', itemId });
    must(session, moderator, { kind: 'skip-agenda-item', itemId: nextId, isSkipped: true });
    wait(session, 10 * MINUTE);
    expect(follow(live)).toStrictEqual(NOT_DUE);
    expect(plannedStep(session.state, session.now)).toBeNull();
  });

  it('is refused to who leads no more', () => {
    const live = planned();
    must(live.session, 'system', { kind: 'take-lease' });
    wait(live.session, 20 * MINUTE);
    expect(ask(live.session, 'system', { kind: 'follow-plan', epoch: 0 })).toStrictEqual(
      refusal('stale-lease', 'epoch', 1),
    );
  });
});
