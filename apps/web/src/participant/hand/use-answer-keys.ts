import type { Answer } from '@app/dialogue';
import { useEffect, useRef } from 'react';
import { KEYS } from '../page/switches.js';
import { answerOf } from './keys.js';

/** Kinds of input in which a digit is text or a choice of its own. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, select, input:not([type=checkbox])') !== null;

/** The answer that was asked for by a single key; nothing while somebody writes, or when the keys are off. */
export function answerPressed(event: KeyboardEvent): Answer | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  if (event.defaultPrevented || isWriting(event.target)) return undefined;
  return KEYS.isOn() ? answerOf(event.key) : undefined;
}

/** Answers by single keys wherever the focus is; a card that has the focus sees them first. */
export function useAnswerKeys(onAnswer: (answer: Answer) => void): void {
  const latest = useRef(onAnswer);
  useEffect(() => {
    latest.current = onAnswer;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const answer = answerPressed(event);
      if (answer !== undefined) latest.current(answer);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
