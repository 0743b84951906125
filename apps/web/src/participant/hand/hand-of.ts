import type { AgendaItemId, DealtRow, StatementId, View } from '@app/dialogue';
import { rowsOf } from '../../shared-parts/rows-of.js';
import type { Answers } from './given.js';

/** At most so many statements are before a person at once. */
export const MOST_IN_HAND = 3;

export interface Dealt extends DealtRow {
  statementId: StatementId;
}

/**
 * What was put before this person, in that order; of one item, or of the whole session. Without what has no answer and is
 * in a language that they read no longer.
 */
export const dealtOf = (
  { personal: { dealt, answers, me } }: Pick<View, 'personal'>,
  itemId: AgendaItemId | null,
): readonly Dealt[] =>
  rowsOf(dealt)
    .map(([statementId, row]) => ({ statementId, ...row }))
    .filter((row) => itemId === null || row.itemId === itemId)
    .filter(
      ({ statementId, language }) =>
        answers[statementId] !== undefined || me.languages?.includes(language) !== false,
    )
    .toSorted((a, b) => a.place - b.place);

/**
 * The hand: the first statements without an answer.
 *
 * @param heldCount while somebody writes: so many had been dealt when they began, and nothing is
 *   added to these; an empty hand is filled all the same
 */
export function handOf(
  dealt: readonly Dealt[],
  answers: Answers,
  heldCount: number | null,
): readonly Dealt[] {
  const isUnanswered = ({ statementId }: Dealt): boolean => answers[statementId] === undefined;
  const held = dealt.slice(0, heldCount ?? dealt.length).filter(isUnanswered);
  return (held.length > 0 ? held : dealt.filter(isUnanswered)).slice(0, MOST_IN_HAND);
}

/** Where the focus goes after an answer: to the next statement in the hand, or the first of what is left. */
export function nextAfter(hand: readonly Dealt[], statementId: StatementId): StatementId | null {
  const index = hand.findIndex((one) => one.statementId === statementId);
  const next = hand[index + 1] ?? hand.find((one) => one.statementId !== statementId);
  return next?.statementId ?? null;
}

/** What stays in sight after an answer: which statement, and its place in the hand until then. */
export interface LastAnswered {
  statementId: StatementId;
  place: number;
}

/** The hand with the statement answered last where it stood, so that nothing moves from under one's eyes. */
export function cardsOf(
  hand: readonly Dealt[],
  dealt: readonly Dealt[],
  answers: Answers,
  last: LastAnswered | null,
): readonly Dealt[] {
  const shown =
    last !== null && answers[last.statementId] !== undefined
      ? dealt.find(({ statementId }) => statementId === last.statementId)
      : undefined;
  return last === null || shown === undefined ? hand : hand.toSpliced(last.place, 0, shown);
}

/** What of the hand was not seen yet. */
export const unseenIn = (hand: readonly Dealt[], seen: ReadonlySet<StatementId>): readonly StatementId[] =>
  hand.map(({ statementId }) => statementId).filter((id) => !seen.has(id));
