import type { AgendaItemId, AgendaItemKind, Answer, PollId } from '@app/dialogue';
import { person, statementId, type SessionWithJournal } from './session-with-journal.js';

const SCALE = 'item-3' as AgendaItemId;
const SMALL_SCALE = 'item-4' as AgendaItemId;
const FINAL = 'item-5' as AgendaItemId;
const CONVERGENCE = 'item-6' as AgendaItemId;
const LUNCH = 'poll-lunch' as PollId;
const SMALL_POLL = 'poll-small' as PollId;
const NO_POLL = 'poll-nobody' as PollId;
const ANSWERS: readonly Answer[] = [0, 1, 2, 3, 3, 'cannot-say'];
const WORDS = ['Moed', 'ruimte', 'MOED', 'tijd', 'gedoe'];

const answerOf = (index: number): Answer => ANSWERS[index % ANSWERS.length] ?? 0;

function inItem(
  held: SessionWithJournal,
  itemId: AgendaItemId,
  itemKind: AgendaItemKind,
  happens: () => void,
): void {
  const added = { kind: 'add-agenda-item', position: null, itemId, itemKind } as const;
  held.run({ ...added, title: itemId, question: '?', plannedMs: 60_000 });
  held.run({ kind: 'open-agenda-item', itemId });
  happens();
  held.run({ kind: 'close-agenda-item', itemId });
}

function answerPoll(held: SessionWithJournal, pollId: PollId, people: number): void {
  held.run({ kind: 'open-poll', pollId, question: `Vraag ${pollId}`, options: ['Ja', 'Nee', 'Weet niet'] });
  for (let index = 0; index < people; index += 1)
    held.run({ kind: 'answer-poll', pollId, option: index % 2 }, person(index));
}

/** Some chose in both items, some changed their mind, and person 2 chose two statements that are merged later. */
function choose(held: SessionWithJournal, itemId: AgendaItemId, picks: readonly (readonly number[])[]): void {
  const shortlist = [0, 1, 4, 5, 6].map(statementId);
  held.run({ kind: 'shortlist-statements', epoch: 0, itemId, statementIds: shortlist }, 'system');
  for (const [index, pick] of picks.entries())
    held.run({ kind: 'choose-statements', statementIds: pick.map(statementId) }, person(index));
}

/** What people say besides statements: scale items and polls of many and of few, choices, and words of which one is hidden. */
export function asked(held: SessionWithJournal): SessionWithJournal {
  inItem(held, SCALE, 'scale', () => {
    for (let index = 0; index < 20; index += 1)
      held.run({ kind: 'answer-scale', itemId: SCALE, answer: answerOf(index) }, person(index));
    held.run({ kind: 'answer-scale', itemId: SCALE, answer: 2 }, person(0));
  });
  inItem(held, SMALL_SCALE, 'scale', () => {
    for (let index = 0; index < 4; index += 1)
      held.run({ kind: 'answer-scale', itemId: SMALL_SCALE, answer: 3 }, person(index));
  });
  inItem(held, FINAL, 'final-round', () => {
    answerPoll(held, LUNCH, 9);
    held.run({ kind: 'answer-poll', pollId: LUNCH, option: 2 }, person(0));
    answerPoll(held, SMALL_POLL, 3);
    answerPoll(held, NO_POLL, 0);
    choose(held, FINAL, [[0, 1], [0], [4, 5], [6], [5], [1], []]);
    held.run({ kind: 'choose-statements', statementIds: [statementId(0)] }, person(5));
  });
  inItem(held, CONVERGENCE, 'convergence', () => choose(held, CONVERGENCE, [[0], [1], [4]]));
  for (const [index, word] of WORDS.entries()) held.run({ kind: 'give-word', word }, person(index));
  return held.run({ kind: 'hide-word', word: 'Gedoe', isHidden: true });
}
