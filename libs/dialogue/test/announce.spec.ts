import { ask, liveDialogue, must, refusal } from './session-builder.js';

describe('announce, withdraw-announcement', () => {
  it('show one announcement: the last one', () => {
    const { session, moderator } = liveDialogue();
    for (const text of ['Nog vijf minuten', 'Nog een minuut'])
      must(session, moderator, { kind: 'announce', text });
    expect(session.state.announcement).toMatchObject({ text: 'Nog een minuut', at: session.now });
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'withdraw-announcement' })).toHaveLength(1);
    expect(session.state.announcement).toBeNull();
  });

  it('refuse blank text and text that is too long', () => {
    const { session, moderator } = liveDialogue();
    expect(ask(session, moderator, { kind: 'announce', text: ' ' })).toStrictEqual(
      refusal('empty-text', 'text'),
    );
    expect(ask(session, moderator, { kind: 'announce', text: 'a'.repeat(1_001) })).toStrictEqual(
      refusal('too-long', 'text', 1_000),
    );
  });

  it('are refused once the session is closed', () => {
    const { session, moderator } = liveDialogue();
    must(session, moderator, { kind: 'close-session' });
    expect(ask(session, moderator, { kind: 'withdraw-announcement' })).toStrictEqual(
      refusal('session-closed'),
    );
  });
});
