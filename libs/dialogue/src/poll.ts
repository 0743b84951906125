import type { PollId, TextId, Timestamp } from './ids.js';

/** A question on the fly, with a few answers to choose from. */
export interface Poll {
  id: PollId;
  /** Question and options, a line each. */
  textId: TextId;
  /** Null once redacted; then there are no options either. */
  question: string | null;
  options: readonly string[];
  openedAt: Timestamp;
  isOpen: boolean;
  /** Participants per option; one answer each, the last one counts. */
  counts: number[];
}

/** The question on the first line, then each option on one of its own: the one text of an `open-poll`. */
export const pollText = (question: string, options: readonly string[]): string =>
  [question, ...options].map((line) => line.replaceAll('\n', ' ')).join('\n');

export function pollLines(text: string | null): Pick<Poll, 'question' | 'options'> {
  const [question = null, ...options] = text?.split('\n') ?? [];
  return { question, options };
}
