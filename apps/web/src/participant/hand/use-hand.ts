import type { Answer, StatementId } from '@app/dialogue';
import { useLayoutEffect, useRef, useState } from 'react';
import { useAttending } from '../page/attending.js';
import { cardsOf, handOf, nextAfter, type Dealt, type LastAnswered } from './hand-of.js';
import { cardId } from './statement-card.js';
import { useAnswerKeys } from './use-answer-keys.js';

interface Hand {
  hand: readonly Dealt[];
  /** The hand, and among it the statement answered last until the next one is. */
  cards: readonly Dealt[];
  lastId: StatementId | null;
  answer: (statementId: StatementId, answer: Answer, isPointed: boolean) => void;
}

/** What is to be done once an answer shows: who gets the focus, and which card stays where it was on the screen. */
interface Afterwards {
  focusId: StatementId;
  still: { id: StatementId; top: number } | null;
}

const cardOf = (id: StatementId): HTMLElement | null => document.getElementById(cardId(id));
const topOf = (id: StatementId): number => cardOf(id)?.getBoundingClientRect().top ?? 0;

/** The statements before this person and what happens when they answer one. */
export function useHand(dealt: readonly Dealt[], heldCount: number | null): Hand {
  const { answering } = useAttending();
  const [last, setLast] = useState<LastAnswered | null>(null);
  const afterwards = useRef<Afterwards | null>(null);
  const hand = handOf(dealt, answering.answers, heldCount);
  useLayoutEffect(() => {
    if (afterwards.current === null) return;
    const { focusId, still } = afterwards.current;
    afterwards.current = null;
    cardOf(focusId)?.focus({ preventScroll: still !== null });
    if (still !== null) scrollBy({ top: topOf(still.id) - still.top, behavior: 'instant' });
  });
  const answer = (statementId: StatementId, given: Answer, isPointed: boolean) => {
    const place = hand.findIndex((one) => one.statementId === statementId);
    const isInHand = place !== -1;
    afterwards.current = {
      focusId: isInHand ? (nextAfter(hand, statementId) ?? statementId) : statementId,
      still: isPointed ? { id: statementId, top: topOf(statementId) } : null,
    };
    if (isInHand) setLast({ statementId, place });
    answering.give(statementId, given);
  };
  useAnswerKeys((given) => {
    const [first] = hand;
    if (first !== undefined) answer(first.statementId, given, false);
  });
  const cards = cardsOf(hand, dealt, answering.answers, last);
  const lastId = cards.length > hand.length && last !== null ? last.statementId : null;
  return { hand, cards, lastId, answer };
}
