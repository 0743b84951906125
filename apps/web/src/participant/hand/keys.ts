import type { Answer } from '@app/dialogue';

const ANSWERS: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['n', 'cannot-say'],
  ['N', 'cannot-say'],
]);

/** The answer that a key stands for, if it stands for one. */
export const answerOf = (key: string): Answer | undefined => ANSWERS.get(key);
