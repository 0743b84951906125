import { ask, dealtStatement, liveDialogue, must, refusal, statementOf } from './session-builder.js';

describe('archive-session', () => {
  it('follows closing, once', () => {
    const { session } = liveDialogue();
    must(session, 'system', { kind: 'close-session' });
    must(session, session.organiser, { kind: 'archive-session' });
    expect(session.state.phase).toMatchObject({ kind: 'archived', archivedAt: session.now });
    expect(ask(session, session.organiser, { kind: 'archive-session' })).toEqual([]);
  });

  it('is refused while the session is live', () => {
    const { session } = liveDialogue();
    expect(ask(session, session.organiser, { kind: 'archive-session' })).toStrictEqual(
      refusal('wrong-phase'),
    );
  });

  it('ends moderating, but never the right to erasure', () => {
    const { session, statementId } = dealtStatement();
    must(session, 'system', { kind: 'close-session' });
    must(session, 'system', { kind: 'archive-session' });
    const hiding = { kind: 'hide-statement', statementId, reason: 'Noemt een naam' } as const;
    expect(ask(session, session.organiser, hiding)).toStrictEqual(refusal('session-closed'));
    must(session, session.organiser, { kind: 'redact-statement', statementId });
    expect(statementOf(session, statementId).text).toBeNull();
  });
});
