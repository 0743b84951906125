import { isDealingPaused, type Concern, type StatementId } from '@app/dialogue';
import {
  admit,
  ask,
  deal,
  dealtStatement,
  must,
  nextId,
  post,
  refusal,
  statementOf,
} from './session-builder.js';

const flag = (statementId: StatementId, concern: Concern = 'hurtful') =>
  ({ kind: 'flag-statement', statementId, concern }) as const;

function flaggedBy(concerns: readonly Concern[]) {
  const live = dealtStatement({ pausingFlagCount: 2 });
  for (const concern of concerns) {
    const reader = admit(live.session, 'participant');
    deal(live.session, reader, live.statementId);
    must(live.session, reader, flag(live.statementId, concern));
  }
  return live;
}

describe('flag-statement, clear-flags', () => {
  it.each([
    [['hurtful'], false],
    [['hurtful', 'unclear'], false],
    [['hurtful', 'names-someone'], true],
    [['off-topic', 'off-topic', 'unclear'], true],
  ] as const)('%j pauses dealing: %s', (concerns, paused) => {
    const { session, statementId } = flaggedBy(concerns);
    expect(isDealingPaused(session.state, statementOf(session, statementId))).toBe(paused);
  });

  it('counts one flag a participant: the last one', () => {
    const { session, bert, statementId } = dealtStatement({ pausingFlagCount: 2 });
    for (const concern of ['hurtful', 'unclear', 'off-topic'] as const)
      expect(must(session, bert, flag(statementId, concern))).toHaveLength(1);
    expect([...statementOf(session, statementId).flags]).toEqual([[bert, 'off-topic']]);
  });

  it('is refused for what was not dealt, and for what is own', () => {
    const { session, itemId, anna, bert, statementId } = dealtStatement();
    expect(ask(session, anna, flag(statementId))).toStrictEqual(refusal('own-statement', 'statementId'));
    expect(ask(session, bert, flag(post(session, anna, itemId)))).toStrictEqual(
      refusal('not-dealt', 'statementId'),
    );
  });

  it('is undone by clearing, which answers with a fact each time', () => {
    const { session, moderator, statementId } = flaggedBy(['hurtful', 'hurtful']);
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, { kind: 'clear-flags', statementId })).toHaveLength(1);
    expect(statementOf(session, statementId).flags.size).toBe(0);
    const unknown = nextId<StatementId>(session);
    expect(ask(session, moderator, { kind: 'clear-flags', statementId: unknown })).toStrictEqual(
      refusal('unknown-statement', 'statementId'),
    );
  });
});
