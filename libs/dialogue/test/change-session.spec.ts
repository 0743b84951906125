import { DEFAULT_SETTINGS, viewOf } from '@app/dialogue';
import {
  admit,
  ask,
  liveDialogue,
  must,
  newSession,
  post,
  posting,
  refusal,
  start,
  wait,
} from './session-builder.js';

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

  it('plans another start or none until the session is live, and counts how often that was another', () => {
    const session = newSession();
    const at = session.now + 86_400_000;
    const plan = (startsAt: number | null) =>
      ask(session, session.organiser, { kind: 'change-session', changes: { startsAt } });
    plan(at);
    plan(at);
    expect(session.state).toMatchObject({
      startsAt: at,
      startsAtChangedAt: session.now,
      startsAtChangeCount: 1,
    });
    must(session, 'system', { kind: 'open-lobby' });
    wait(session, 60_000);
    plan(null);
    expect(session.state).toMatchObject({
      startsAt: null,
      startsAtChangedAt: session.now,
      startsAtChangeCount: 2,
    });
    plan(at);
    start(session);
    expect(plan(at + 1)).toStrictEqual(refusal('wrong-phase', 'startsAt'));
    expect(plan(null)).toStrictEqual(refusal('wrong-phase', 'startsAt'));
    // A form that sends all it knows changes nothing about the start.
    must(session, session.organiser, {
      kind: 'change-session',
      changes: { title: 'Anders', startsAt: at },
    });
    expect(session.state).toMatchObject({ title: 'Anders', startsAt: at });
  });

  it('tells everybody when the session begins, and no more once that is taken back', () => {
    const session = newSession();
    const anna = admit(session, 'participant');
    const startOf = () =>
      (['participant', 'moderator', 'observer'] as const).map(
        (kind) => viewOf(session.state, { kind, attendeeId: anna }).shared.session.startsAt,
      );
    must(session, session.organiser, { kind: 'change-session', changes: { startsAt: 5 } });
    expect(startOf()).toEqual([5, 5, 5]);
    must(session, session.organiser, { kind: 'change-session', changes: { startsAt: null } });
    expect(startOf()).toEqual([undefined, undefined, undefined]);
  });

  it('leaves the start to who organises the session', () => {
    const session = newSession();
    for (const role of ['participant', 'moderator', 'editor', 'observer'] as const)
      expect(
        ask(session, admit(session, role), { kind: 'change-session', changes: { startsAt: 5 } }),
      ).toStrictEqual(refusal('not-allowed'));
  });

  it('is refused once the session is closed', () => {
    const { session } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    expect(
      ask(session, session.organiser, { kind: 'change-session', changes: { title: 'Te laat' } }),
    ).toStrictEqual(refusal('session-closed'));
  });
});
