import type { Command, StatementId } from '@app/dialogue';
import {
  ask,
  deal,
  dealtStatement,
  endorse,
  must,
  nextId,
  post,
  posting,
  refusal,
  seed,
} from './session-builder.js';

describe('mute-author, unmute-author', () => {
  it('keep an author from writing, and from nothing else', () => {
    const { session, itemId, anna, bert, moderator, statementId } = dealtStatement();
    const other = post(session, bert, itemId);
    deal(session, anna, other);
    must(session, moderator, { kind: 'mute-author', statementId });
    const written: Command[] = [
      posting(session, itemId),
      { kind: 'correct-statement', statementId, text: 'Anders gezegd' },
      { kind: 'raise-theme', statementId },
    ];
    for (const command of written) expect(ask(session, anna, command)).toStrictEqual(refusal('muted'));
    expect(endorse(session, anna, other, 1)).toHaveLength(1);
    expect(
      ask(session, anna, { kind: 'flag-statement', statementId: other, concern: 'unclear' }),
    ).toHaveLength(1);
    expect(ask(session, anna, { kind: 'withdraw-statement', statementId })).toHaveLength(1);
  });

  it('are undone by each other, and answer each time with a fact', () => {
    const { session, itemId, anna, moderator, statementId } = dealtStatement();
    for (const kind of ['mute-author', 'mute-author', 'unmute-author', 'unmute-author'] as const)
      expect(must(session, moderator, { kind, statementId })).toHaveLength(1);
    expect(ask(session, anna, posting(session, itemId))).toHaveLength(1);
  });

  it('do not bring a revoked author back', () => {
    const { session, anna, moderator, statementId } = dealtStatement();
    must(session, session.organiser, { kind: 'revoke-attendee', attendeeId: anna });
    for (const kind of ['mute-author', 'unmute-author'] as const)
      must(session, moderator, { kind, statementId });
    expect(session.state.attendees.get(anna)?.standing).toBe('revoked');
  });

  it('refuse a seeded statement, which has no author, and an unknown one', () => {
    const { session, itemId, moderator } = dealtStatement();
    const statementId = seed(session, itemId);
    expect(ask(session, moderator, { kind: 'mute-author', statementId })).toStrictEqual(
      refusal('not-allowed', 'statementId'),
    );
    const unknown = nextId<StatementId>(session);
    expect(ask(session, moderator, { kind: 'unmute-author', statementId: unknown })).toStrictEqual(
      refusal('unknown-statement', 'statementId'),
    );
  });
});
