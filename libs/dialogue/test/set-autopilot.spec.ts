import { ask, liveDialogue, must, refusal } from './session-builder.js';

describe('set-autopilot', () => {
  it('lets the session go on by itself, or not, and leaves the other settings alone', () => {
    const { session, moderator } = liveDialogue({ pausingFlagCount: 7 });
    for (const isOn of [true, true, false]) {
      expect(must(session, moderator, { kind: 'set-autopilot', isOn })).toHaveLength(1);
      expect(session.state.settings).toMatchObject({ autopilot: isOn, pausingFlagCount: 7 });
    }
  });

  it('is over with the session', () => {
    const { session, moderator } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, moderator, { kind: 'set-autopilot', isOn: true })).toStrictEqual(
      refusal('session-closed'),
    );
  });
});
