import { ask, must, newSession, refusal, start, wait } from './session-builder.js';

describe('open-session, open-lobby, start-session', () => {
  it('go from draft over registration and lobby to live', () => {
    const session = newSession();
    must(session, session.organiser, { kind: 'open-session' });
    expect(session.state.phase).toEqual({ kind: 'open' });
    wait(session, 5);
    must(session, 'system', { kind: 'open-lobby' });
    expect(session.state.phase).toEqual({ kind: 'lobby', openedAt: session.now });
    wait(session, 5);
    must(session, 'system', { kind: 'start-session' });
    expect(session.state.phase).toEqual({ kind: 'live', startedAt: session.now, openItemId: null });
  });

  it('may skip registration and lobby', () => {
    const session = newSession();
    start(session);
    expect(session.state.phase.kind).toBe('live');
  });

  it.each(['open-session', 'open-lobby', 'start-session'] as const)('%s says nothing new twice', (kind) => {
    const session = newSession();
    expect(must(session, 'system', { kind })).toHaveLength(1);
    expect(ask(session, 'system', { kind })).toEqual([]);
  });

  it('never go back', () => {
    const session = newSession();
    must(session, 'system', { kind: 'open-lobby' });
    expect(ask(session, 'system', { kind: 'open-session' })).toStrictEqual(refusal('wrong-phase'));
    start(session);
    expect(ask(session, 'system', { kind: 'open-lobby' })).toStrictEqual(refusal('wrong-phase'));
  });

  it.each(['open-session', 'open-lobby', 'start-session'] as const)('%s cannot revive it', (kind) => {
    const session = newSession();
    start(session);
    must(session, 'system', { kind: 'close-session' });
    expect(ask(session, 'system', { kind })).toStrictEqual(refusal('session-closed'));
  });
});
