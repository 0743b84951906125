import type { Answer, AttendeeId, StatementId } from '@app/dialogue';
import {
  admit,
  ask,
  deal,
  endorse,
  hide,
  liveDialogue,
  merge,
  must,
  nextId,
  post,
  posting,
  refusal,
  separate,
  statementOf,
  type TestSession,
} from './session-builder.js';

/** Three statements by Anna that say the same, and two others to answer them. */
function alike() {
  const live = liveDialogue();
  const { session, anna, itemId } = live;
  const claire = admit(session, 'participant');
  const [first, second, third] = [1, 2, 3].map(() => post(session, anna, itemId)) as [
    StatementId,
    StatementId,
    StatementId,
  ];
  return { ...live, claire, first, second, third };
}

const answered = (session: TestSession, by: AttendeeId, id: StatementId, answer: Answer): void => {
  deal(session, by, id);
  endorse(session, by, id, answer);
};

const degreesOf = (session: TestSession, id: StatementId) => statementOf(session, id).tally.degrees;

const answerTo = (session: TestSession, by: AttendeeId, id: StatementId) =>
  session.state.attendees.get(by)?.dealt.get(id)?.answer;

describe('merge-statements', () => {
  it('lets the one stand for both, before everyone who had either, with the answers to both', () => {
    const { session, bert, claire, first, second } = alike();
    answered(session, bert, first, 1);
    answered(session, claire, second, 3);
    merge(session, first, second);
    expect(statementOf(session, first).standing).toMatchObject({ kind: 'merged', intoId: second });
    expect(statementOf(session, second)).toMatchObject({ mergedIds: [first], reach: 2 });
    expect(degreesOf(session, second)).toEqual([0, 1, 0, 1]);
    expect(degreesOf(session, first)).toEqual([0, 1, 0, 0]);
  });

  it('counts nobody twice: the answer to the statement itself goes before one that was taken over', () => {
    const { session, bert, claire, first, second } = alike();
    for (const id of [bert, claire]) answered(session, id, first, 0);
    answered(session, bert, second, 3);
    merge(session, first, second);
    expect(degreesOf(session, second)).toEqual([1, 0, 0, 1]);
    endorse(session, claire, second, 2);
    expect(degreesOf(session, second)).toEqual([0, 0, 1, 1]);
    separate(session, first);
    expect(degreesOf(session, second)).toEqual([0, 0, 1, 1]);
    expect(degreesOf(session, first)).toEqual([2, 0, 0, 0]);
  });

  it('counts an endorsement for what somebody answered themselves, and not for what was taken over', () => {
    const { session, bert, first, second } = alike();
    answered(session, bert, first, 1);
    merge(session, first, second);
    expect(session.state.counts.endorsementCount).toBe(1);
    endorse(session, bert, second, 3);
    expect(session.state.counts).toMatchObject({ endorsementCount: 2, endorsingCount: 1 });
    expect(session.state.attendees.get(bert)?.answeredCount).toBe(2);
  });

  it('takes along what was merged into it before', () => {
    const { session, bert, claire, first, second, third } = alike();
    answered(session, bert, first, 1);
    answered(session, claire, second, 2);
    merge(session, first, second);
    merge(session, second, third);
    expect(statementOf(session, second).mergedIds).toEqual([]);
    expect(statementOf(session, third)).toMatchObject({ mergedIds: [first, second], reach: 2 });
    expect(degreesOf(session, third)).toEqual([0, 1, 1, 0]);
  });

  it('never puts their own words before an author', () => {
    const { session, itemId, bert, first } = alike();
    const berts = post(session, bert, itemId);
    answered(session, bert, first, 2);
    merge(session, first, berts);
    expect(answerTo(session, bert, berts)).toBeUndefined();
    expect(statementOf(session, berts).reach).toBe(0);
  });

  it('deals the one to nobody who wrote the other, and lets nobody act on the other', () => {
    const { session, itemId, anna, bert, first } = alike();
    const berts = post(session, bert, itemId);
    merge(session, berts, first);
    expect(deal(session, bert, first)).toMatchObject([{ deals: [] }]);
    expect(ask(session, bert, { kind: 'take-up-statement', statementId: first })).toStrictEqual(
      refusal('own-statement', 'statementId'),
    );
    expect(endorse(session, anna, berts, 3)).toStrictEqual(refusal('statement-merged', 'statementId'));
    expect(ask(session, anna, posting(session, itemId, { buildsOnId: berts }))).toStrictEqual(
      refusal('statement-merged', 'buildsOnId'),
    );
  });

  it('keeps what was merged with the one while that is hidden, so that it comes back whole', () => {
    const { session, bert, first, second } = alike();
    answered(session, bert, first, 1);
    merge(session, first, second);
    must(session, session.organiser, { kind: 'hide-statement', statementId: second, reason: 'Dubbel' });
    expect(statementOf(session, first).standing.kind).toBe('merged');
    must(session, session.organiser, { kind: 'restore-statement', statementId: second });
    expect(statementOf(session, second).mergedIds).toEqual([first]);
    expect(degreesOf(session, second)[1]).toBe(1);
  });

  it('leaves authors their time to withdraw or correct what was merged', () => {
    const { session, bert, first, second } = alike();
    merge(session, first, second);
    const author = statementOf(session, first).authorId ?? bert;
    must(session, author, { kind: 'correct-statement', statementId: first, text: 'Het tegendeel' });
    expect(statementOf(session, first).standing).toEqual({ kind: 'shown' });
    expect(statementOf(session, second).mergedIds).toEqual([]);
  });

  it('leaves nobody with words that the author of the other changes', () => {
    const { session, anna, first, second } = alike();
    merge(session, first, second);
    must(session, anna, { kind: 'correct-statement', statementId: second, text: 'Iets heel anders' });
    expect(statementOf(session, first).standing).toEqual({ kind: 'shown' });
    expect(degreesOf(session, second)).toEqual([0, 0, 0, 0]);
  });

  it.each(['redact-statement', 'withdraw-statement'] as const)(
    'shows the others again when the one goes: %s',
    (kind) => {
      const { session, anna, bert, first, second } = alike();
      answered(session, bert, first, 1);
      merge(session, first, second);
      const by = kind === 'withdraw-statement' ? anna : session.organiser;
      must(session, by, { kind, statementId: second });
      expect(statementOf(session, first).standing).toEqual({ kind: 'shown' });
      expect(statementOf(session, first).isKeptApart).toBe(false);
      expect(statementOf(session, second).mergedIds).toEqual([]);
      expect(degreesOf(session, first)).toEqual([0, 1, 0, 0]);
    },
  );

  it('is undone first when what was merged is redacted', () => {
    const { session, bert, first, second } = alike();
    answered(session, bert, first, 1);
    merge(session, first, second);
    must(session, session.organiser, { kind: 'redact-statement', statementId: first });
    expect(degreesOf(session, second)).toEqual([0, 0, 0, 0]);
    expect(statementOf(session, second).mergedIds).toEqual([]);
    expect(statementOf(session, first).standing.kind).toBe('redacted');
  });

  it('refuses a statement with itself, and what is not shown', () => {
    const { session, moderator, first, second, third } = alike();
    const asked = { kind: 'merge-statements', fromId: first, intoId: second } as const;
    expect(ask(session, moderator, { ...asked, intoId: first })).toStrictEqual(
      refusal('not-allowed', 'intoId'),
    );
    expect(ask(session, moderator, { ...asked, fromId: nextId<StatementId>(session) })).toStrictEqual(
      refusal('unknown-statement', 'fromId'),
    );
    hide(session, third);
    expect(ask(session, moderator, { ...asked, intoId: third })).toStrictEqual(
      refusal('statement-hidden', 'intoId'),
    );
    merge(session, first, second);
    expect(ask(session, moderator, asked)).toStrictEqual(refusal('statement-merged', 'fromId'));
    expect(ask(session, moderator, { ...asked, fromId: second, intoId: first })).toStrictEqual(
      refusal('statement-merged', 'intoId'),
    );
  });

  it('is possible after closing, for the report, and not after archiving', () => {
    const { session, moderator, first, second, third } = alike();
    must(session, 'system', { kind: 'close-session' });
    merge(session, first, second);
    must(session, 'system', { kind: 'archive-session' });
    const asked = { kind: 'merge-statements', fromId: second, intoId: third } as const;
    expect(ask(session, moderator, asked)).toStrictEqual(refusal('session-closed'));
  });
});

describe('separate-statement', () => {
  it('gives each its own answers back; what was laid before people stays with them', () => {
    const { session, bert, claire, first, second } = alike();
    answered(session, bert, first, 1);
    answered(session, claire, second, 3);
    merge(session, first, second);
    separate(session, first);
    expect([first, second].map((id) => degreesOf(session, id))).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expect(statementOf(session, second)).toMatchObject({ mergedIds: [], reach: 2 });
    expect(answerTo(session, bert, second)).toBeNull();
  });

  it('leaves the one answered by what the same person said to another that it still stands for', () => {
    const { session, bert, first, second, third } = alike();
    answered(session, bert, first, 1);
    answered(session, bert, second, 2);
    for (const id of [first, second]) merge(session, id, third);
    expect(degreesOf(session, third)).toEqual([0, 1, 0, 0]);
    separate(session, first);
    expect(degreesOf(session, third)).toEqual([0, 0, 1, 0]);
    expect(answerTo(session, bert, third)).toBe(2);
    separate(session, second);
    expect(degreesOf(session, third)).toEqual([0, 0, 0, 0]);
  });

  it('keeps a statement apart from then on: the software merges it no more, moderators may', () => {
    const { session, first, second } = alike();
    merge(session, first, second);
    separate(session, first);
    for (const [fromId, intoId] of [
      [first, second],
      [second, first],
    ] as const)
      expect(
        ask(session, 'system', { kind: 'merge-twins', epoch: session.state.leaseEpoch, fromId, intoId }),
      ).toStrictEqual(refusal('not-allowed', 'fromId'));
    expect(merge(session, first, second)).toHaveLength(1);
  });

  it('keeps apart also what was never merged, and refuses what may not be shown', () => {
    const { session, moderator, first, second } = alike();
    expect(separate(session, first)).toEqual([
      { kind: 'statement-separated', statementId: first, fromId: null, isKeptApart: true },
    ]);
    hide(session, second);
    expect(ask(session, moderator, { kind: 'separate-statement', statementId: second })).toStrictEqual(
      refusal('statement-hidden', 'statementId'),
    );
  });
});
