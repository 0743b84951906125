import type { AttendeeId, PollId } from '@app/dialogue';
import {
  admit,
  ask,
  liveDialogue,
  must,
  newSession,
  nextId,
  openPoll,
  OPTIONS,
  QUESTION,
  refusal,
} from './session-builder.js';

function polled() {
  const live = liveDialogue();
  const pollId = openPoll(live.session);
  const answer = (by: AttendeeId, option: number) =>
    ask(live.session, by, { kind: 'answer-poll', pollId, option });
  return { ...live, pollId, answer };
}

const opening = (pollId: PollId, options: readonly string[], question = QUESTION) =>
  ({ kind: 'open-poll', pollId, question, options }) as const;

describe('open-poll', () => {
  it('asks a question with answers to choose from', () => {
    const { session, pollId } = polled();
    expect(session.state.polls).toEqual([
      {
        id: pollId,
        question: QUESTION,
        options: [...OPTIONS],
        textId: expect.any(String),
        openedAt: session.now,
        isOpen: true,
        counts: [0, 0, 0],
      },
    ]);
  });

  it('refuses fewer than two answers, more than six, blank ones and such as are too long', () => {
    const { session, moderator } = polled();
    const asked = (...options: string[]) => ask(session, moderator, opening(nextId(session), options));
    expect(asked('Ja')).toStrictEqual(refusal('empty-text', 'options', 2));
    expect(asked(...'abcdefg')).toStrictEqual(refusal('too-many', 'options', 6));
    expect(asked('Ja', ' ')).toStrictEqual(refusal('empty-text', 'options'));
    expect(asked('Ja', 'a'.repeat(81))).toStrictEqual(refusal('too-long', 'options', 80));
  });

  it('refuses a blank question, an id that is taken, and a session that is not live', () => {
    const { session, moderator, pollId } = polled();
    expect(ask(session, moderator, opening(nextId(session), OPTIONS, ' '))).toStrictEqual(
      refusal('empty-text', 'question'),
    );
    expect(ask(session, moderator, opening(pollId, OPTIONS))).toStrictEqual(refusal('id-taken', 'pollId'));
    const early = newSession();
    expect(ask(early, admit(early, 'moderator'), opening(pollId, OPTIONS))).toStrictEqual(
      refusal('session-not-live'),
    );
  });
});

describe('answer-poll', () => {
  it('counts one answer a participant: the last one', () => {
    const { session, anna, bert, pollId, answer } = polled();
    for (const option of [0, 2, 2]) expect(answer(anna, option)).toHaveLength(1);
    answer(bert, 0);
    expect(session.state.polls).toMatchObject([{ counts: [1, 0, 1] }]);
    expect(session.state.attendees.get(anna)?.pollAnswers).toEqual({ [pollId]: 2 });
  });

  it.each([-1, 3, 0.5, Number.NaN])('refuses an answer that is none of them: %p', (option) => {
    const { anna, answer } = polled();
    expect(answer(anna, option)).toStrictEqual(refusal('invalid-position', 'option', 3));
  });

  it('refuses an unknown poll, and one that is closed', () => {
    const { session, anna, moderator, pollId, answer } = polled();
    expect(ask(session, anna, { kind: 'answer-poll', pollId: nextId(session), option: 0 })).toStrictEqual(
      refusal('unknown-poll', 'pollId'),
    );
    must(session, moderator, { kind: 'close-poll', pollId });
    expect(answer(anna, 0)).toStrictEqual(refusal('poll-closed', 'pollId'));
  });
});

describe('close-poll', () => {
  it('is final', () => {
    const { session, moderator, pollId } = polled();
    expect(must(session, moderator, { kind: 'close-poll', pollId })).toHaveLength(1);
    expect(must(session, moderator, { kind: 'close-poll', pollId })).toEqual([]);
    expect(session.state.polls).toMatchObject([{ isOpen: false }]);
  });

  it('happens to all that are open when the session closes', () => {
    const { session, moderator, pollId } = polled();
    const openId = openPoll(session);
    must(session, moderator, { kind: 'close-poll', pollId });
    expect(must(session, moderator, { kind: 'close-session' })).toContainEqual({
      kind: 'poll-closed',
      pollId: openId,
    });
    expect(session.state.polls.map(({ isOpen }) => isOpen)).toEqual([false, false]);
  });
});
