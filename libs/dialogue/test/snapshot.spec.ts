import { isDeepStrictEqual } from 'node:util';
import { evolve, fromSnapshot, toSnapshot, type Session } from '@app/dialogue';
import { foldUpTo, play } from '../../../test/simulation/dialogue/random-session.js';
import { failuresOver } from '../../../test/simulation/dialogue/seeds.js';
import {
  COUNCIL,
  STAFF,
  addItem,
  admit,
  admitSegment,
  deal,
  endorse,
  liveDialogue,
  merge,
  must,
  open,
  openPoll,
  post,
  separate,
  shortlist,
  writeNote,
} from './session-builder.js';

/** Equal as values, and in the order of every map, which the text shows. */
const differences = (when: string, has: Session, should: Session): string[] =>
  isDeepStrictEqual(has, should) && toSnapshot(has) === toSnapshot(should)
    ? []
    : [`${when} ${toSnapshot(has)} is not ${toSnapshot(should)}`];

/** Restores a random session at a random moment and at its end, and folds the rest into both. */
function lossesOf(seed: number): string[] {
  const { journal, session, random } = play(seed);
  const cut = random.int(journal.length + 1);
  const early = foldUpTo(journal, cut);
  const restored = fromSnapshot(toSnapshot(early));
  const found = differences(`restored at ${cut}`, restored, early);
  for (const entry of journal.slice(cut)) {
    evolve(restored, entry);
    evolve(early, entry);
    found.push(...differences(`moved on to ${entry.seq}`, restored, early));
  }
  return [...found, ...differences('restored at the end', fromSnapshot(toSnapshot(session)), session)];
}

describe('a snapshot', () => {
  it('restores the state, which moves on like the one that was never stored, in random sessions', () => {
    expect(failuresOver(300, lossesOf)).toEqual([]);
  }, 120_000);

  it('keeps every answer, the order of dealing, who answered and who flagged', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const claire = admit(session, 'participant');
    const answers = ['cannot-say', 0, 1, 2, 3] as const;
    const answered = answers.map((answer) => ({ id: post(session, anna, itemId), answer }));
    const flaggedId = post(session, anna, itemId);
    deal(session, bert, flaggedId, ...answered.map(({ id }) => id).toReversed());
    deal(session, claire, flaggedId);
    for (const { id, answer } of answered) endorse(session, bert, id, answer);
    must(session, claire, { kind: 'flag-statement', statementId: flaggedId, concern: 'hurtful' });
    const restored = fromSnapshot(toSnapshot(session.state));
    expect(restored).toEqual(session.state);
    expect([...(restored.attendees.get(bert)?.dealt ?? [])]).toEqual([
      ...(session.state.attendees.get(bert)?.dealt ?? []),
    ]);
  });

  it('keeps what was merged and whose answers were taken over, so that separating goes on from it', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const [first, second] = [post(session, anna, itemId), post(session, anna, itemId)];
    deal(session, bert, first);
    endorse(session, bert, first, 3);
    merge(session, first, second);
    const restored = fromSnapshot(toSnapshot(session.state));
    expect(restored).toEqual(session.state);
    const before = session.journal.length;
    separate(session, first);
    for (const entry of session.journal.slice(before)) evolve(restored, entry);
    expect(restored).toEqual(session.state);
    expect(restored.statements.get(second)?.tally.degrees).toEqual([0, 0, 0, 0]);
  });

  it('keeps the stage, the polls, the words, the choices, the notes and the prompt', () => {
    const { session, itemId, anna, moderator } = liveDialogue();
    const [scaleId, statementId] = [addItem(session, { itemKind: 'scale' }), post(session, anna, itemId)];
    admitSegment(session, 5, COUNCIL);
    admitSegment(session, 5, STAFF);
    const pollId = openPoll(session);
    writeNote(session, moderator, 'Hier zit meer in', statementId);
    must(session, anna, { kind: 'give-word', word: 'sukkels' });
    must(session, anna, { kind: 'answer-poll', pollId, option: 2 });
    shortlist(session, itemId, statementId);
    must(session, anna, { kind: 'choose-statements', statementIds: [statementId] });
    open(session, scaleId);
    must(session, anna, { kind: 'answer-scale', itemId: scaleId, answer: 'cannot-say' });
    for (const command of [
      { kind: 'hide-word', word: 'sukkels', isHidden: true },
      { kind: 'set-stage', content: { kind: 'poll', pollId }, title: 'Even peilen' },
      { kind: 'prompt-segment', segment: COUNCIL, text: 'Jullie zijn nog stil' },
    ] as const)
      must(session, moderator, command);
    const restored = fromSnapshot(toSnapshot(session.state));
    expect(restored).toEqual(session.state);
    expect(restored).toMatchObject({
      stage: { title: 'Even peilen' },
      polls: [{ counts: [0, 0, 1] }],
      hiddenWords: ['sukkels'],
      notes: [{ text: 'Hier zit meer in' }],
      prompt: { segment: COUNCIL },
    });
  });

  it('grows by a few characters with every answer', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    const ids = Array.from({ length: 50 }, () => post(session, anna, itemId));
    const before = toSnapshot(session.state).length;
    deal(session, bert, ...ids);
    for (const id of ids) endorse(session, bert, id, 2);
    expect(toSnapshot(session.state).length - before).toBeLessThan(ids.length * 8);
  });

  it('that deals what it does not have is refused', () => {
    const { session, itemId, anna, bert } = liveDialogue();
    deal(session, bert, post(session, anna, itemId));
    const snapshot: object = JSON.parse(toSnapshot(session.state));
    const broken = JSON.stringify({ ...snapshot, statements: [] });
    expect(() => fromSnapshot(broken)).toThrow('does not have');
  });
});
