import type { Answer, StatementId } from '@app/dialogue';
import { useLayoutEffect, useRef, useState } from 'react';
import { useAttending } from '../page/attending.js';
import { handOf, nextAfter, type Dealt } from './hand-of.js';
import { cardId } from './statement-card.js';
import { useAnswerKeys } from './use-answer-keys.js';

/** Cards move up when one is answered: a second tap so soon was meant for the first. */
const SECOND_TAP_MS = 400;

interface Hand {
  hand: readonly Dealt[];
  /** The statement answered last, which stays in sight until the next one is. */
  last: Dealt | undefined;
  answer: (statementId: StatementId, answer: Answer, isPointed: boolean) => void;
}

/** The statements before this person and what happens when they answer one. */
export function useHand(dealt: readonly Dealt[], heldCount: number | null): Hand {
  const { answering } = useAttending();
  const [lastId, setLastId] = useState<StatementId | null>(null);
  const wanted = useRef<{ id: StatementId; preventScroll: boolean } | null>(null);
  const answeredAt = useRef(0);
  const hand = handOf(dealt, answering.answers, heldCount);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const { id, preventScroll } = wanted.current;
    wanted.current = null;
    document.getElementById(cardId(id))?.focus({ preventScroll });
  });
  const answer = (statementId: StatementId, given: Answer, isPointed: boolean) => {
    const now = performance.now();
    if (isPointed && now - answeredAt.current < SECOND_TAP_MS) return;
    answeredAt.current = now;
    const isInHand = hand.some((one) => one.statementId === statementId);
    const next = isInHand ? (nextAfter(hand, statementId) ?? statementId) : statementId;
    wanted.current = { id: next, preventScroll: isPointed };
    if (isInHand) setLastId(statementId);
    answering.give(statementId, given);
  };
  useAnswerKeys((given) => {
    const [first] = hand;
    if (first !== undefined) answer(first.statementId, given, false);
  });
  const last = dealt.find(
    ({ statementId }) => statementId === lastId && answering.answers[statementId] !== undefined,
  );
  return { hand, last, answer };
}
