import { isDealingPaused, type Concern, type StatementId } from '@app/dialogue';
import {
  admit,
  ask,
  deal,
  dealtStatement,
  merge,
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

const clear = (statementId: StatementId) => ({ kind: 'clear-flags', statementId }) as const;
const restore = (statementId: StatementId) => ({ kind: 'restore-flags', statementId }) as const;

describe('flag-statement, clear-flags, restore-flags', () => {
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

  it('comes back when the clearing is taken back, and pauses the dealing again', () => {
    const { session, moderator, statementId } = flaggedBy(['hurtful', 'names-someone']);
    const before = new Map(statementOf(session, statementId).flags);
    must(session, moderator, clear(statementId));
    expect(isDealingPaused(session.state, statementOf(session, statementId))).toBe(false);
    for (let time = 0; time < 2; time += 1)
      expect(must(session, moderator, restore(statementId))).toHaveLength(1);
    expect(statementOf(session, statementId).flags).toEqual(before);
    expect(isDealingPaused(session.state, statementOf(session, statementId))).toBe(true);
  });

  it('stays as it was given anew since, and what was cleared before the last time stays cleared', () => {
    const { session, bert, moderator, statementId } = flaggedBy(['hurtful']);
    must(session, moderator, clear(statementId));
    const claire = admit(session, 'participant');
    deal(session, claire, statementId);
    for (const by of [bert, claire]) must(session, by, flag(statementId, 'off-topic'));
    // Two moderators clear at the same moment.
    must(session, moderator, clear(statementId));
    must(session, moderator, clear(statementId));
    must(session, bert, flag(statementId, 'unclear'));
    must(session, moderator, restore(statementId));
    expect(Object.fromEntries(statementOf(session, statementId).flags)).toEqual({
      [bert]: 'unclear',
      [claire]: 'off-topic',
    });
  });

  it('comes back with those of what was merged into it', () => {
    const { session, itemId, anna, bert, moderator, statementId } = dealtStatement();
    const mergedId = post(session, anna, itemId);
    deal(session, bert, mergedId);
    must(session, bert, flag(mergedId));
    merge(session, mergedId, statementId);
    must(session, moderator, clear(statementId));
    expect(statementOf(session, mergedId).flags.size).toBe(0);
    must(session, moderator, restore(statementId));
    expect(statementOf(session, mergedId).flags.size).toBe(1);
  });
});
