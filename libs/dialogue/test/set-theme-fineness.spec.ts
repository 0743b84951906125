import { ask, liveDialogue, must, refusal } from './session-builder.js';

describe('set-theme-fineness', () => {
  it('is how fine themes are to be found from then on', () => {
    const { session, moderator } = liveDialogue();
    expect(session.state.themeFineness).toBe(1);
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'set-theme-fineness', fineness: 0.5 })).toHaveLength(1);
    expect(session.state.themeFineness).toBe(0.5);
  });

  it('is refused once the session is archived', () => {
    const { session, moderator } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    must(session, 'system', { kind: 'archive-session' });
    expect(ask(session, moderator, { kind: 'set-theme-fineness', fineness: 2 })).toStrictEqual(
      refusal('session-closed'),
    );
  });
});
