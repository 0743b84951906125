import { DEFAULT_SETTINGS } from '@app/dialogue';
import { ask, liveDialogue, must, newSession, post, posting, refusal } from './session-builder.js';

describe('change-session', () => {
  it('changes what it names and leaves the rest', () => {
    const session = newSession();
    const { purpose } = session.state;
    must(session, session.organiser, { kind: 'change-session', changes: { title: 'Tweede ronde' } });
    expect(session.state).toMatchObject({ title: 'Tweede ronde', purpose, settings: DEFAULT_SETTINGS });
  });

  it('sets limits that hold from then on', () => {
    const { session, itemId, anna } = liveDialogue();
    post(session, anna, itemId, { text: 'a'.repeat(150) });
    const settings = { ...DEFAULT_SETTINGS, statementGraphemeCount: 140 };
    must(session, session.organiser, { kind: 'change-session', changes: { settings } });
    expect(ask(session, anna, posting(session, itemId, { text: 'a'.repeat(150) }))).toStrictEqual(
      refusal('too-long', 'text', 140),
    );
  });

  it('never leaves a session without a language', () => {
    const session = newSession();
    expect(
      ask(session, session.organiser, { kind: 'change-session', changes: { languages: [] } }),
    ).toStrictEqual(refusal('unknown-language', 'languages'));
  });

  it('is refused once the session is closed', () => {
    const { session } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    expect(
      ask(session, session.organiser, { kind: 'change-session', changes: { title: 'Te laat' } }),
    ).toStrictEqual(refusal('session-closed'));
  });
});
