import { DEFAULT_SETTINGS } from '@app/dialogue';
import { admit, ask, newSession, PLAN, refusal, uncreatedSession } from './session-builder.js';

describe('create-session', () => {
  it('makes a draft with its plan, and admits its organiser', () => {
    const { state, organiser } = newSession({ statementGraphemeCount: 140 });
    expect(state).toMatchObject({
      seq: 2,
      title: PLAN.title,
      purpose: PLAN.purpose,
      languages: ['nl'],
      phase: { kind: 'draft' },
      settings: { ...DEFAULT_SETTINGS, statementGraphemeCount: 140 },
    });
    expect(state.attendees.get(organiser)).toMatchObject({ role: 'organiser', standing: 'active' });
    expect(state.counts.participantCount).toBe(0);
  });

  it.each([
    [{}, null],
    [{ startsAt: null }, null],
    [{ startsAt: 1_795_510_800_000 }, 1_795_510_800_000],
  ])('begins when it is planned to: %j', (planned, startsAt) => {
    const session = uncreatedSession();
    const plan = { kind: 'create-session', organiserId: session.organiser, ...PLAN, ...planned } as const;
    ask(session, 'system', plan);
    expect(session.state).toMatchObject({ startsAt, startsAtChangedAt: null, startsAtChangeCount: 0 });
  });

  it('is refused for a session that exists', () => {
    const session = newSession();
    const again = { kind: 'create-session', organiserId: session.organiser, ...PLAN } as const;
    expect(ask(session, 'system', again)).toStrictEqual(refusal('already-created'));
  });

  it('needs a language', () => {
    const session = uncreatedSession();
    const mute = { kind: 'create-session', organiserId: session.organiser, ...PLAN, languages: [] } as const;
    expect(ask(session, 'system', mute)).toStrictEqual(refusal('unknown-language', 'languages'));
  });

  it('comes before every other command, whoever asks', () => {
    const session = uncreatedSession();
    expect(ask(session, 'system', { kind: 'start-session' })).toStrictEqual(refusal('unknown-session'));
    expect(ask(session, session.organiser, { kind: 'start-session' })).toStrictEqual(
      refusal('unknown-session'),
    );
    expect(() => admit(session, 'participant')).toThrow('unknown-session');
  });
});
