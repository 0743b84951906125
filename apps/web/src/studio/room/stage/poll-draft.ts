import { graphemeCount, LIMITS } from '@app/dialogue';

/** An answer to choose from, as it is being typed. */
export interface OptionDraft {
  /** Tells the drafts apart, also when they move. */
  key: string;
  text: string;
}

/** A poll as it is being typed. */
export interface PollDraft {
  question: string;
  options: readonly OptionDraft[];
}

export type PollMistake = 'question' | 'option' | 'double' | 'long-question' | 'long-option';

/** Mistakes by field: `question`, or the key of an option. */
export type PollMistakes = Readonly<Record<string, PollMistake>>;

const { pollQuestionGraphemeCount, pollOptionGraphemeCount, leastPollOptionCount } = LIMITS;

export const FIRST_POLL: PollDraft = {
  question: '',
  options: [
    { key: 'first', text: '' },
    { key: 'second', text: '' },
  ],
};

const folded = (text: string): string => text.trim().toLowerCase();
const isFilled = ({ text }: OptionDraft): boolean => text.trim() !== '';

function questionMistake(question: string): PollMistake | null {
  if (question.trim() === '') return 'question';
  return graphemeCount(question.trim()) > pollQuestionGraphemeCount ? 'long-question' : null;
}

function optionMistake(
  option: OptionDraft,
  place: number,
  options: readonly OptionDraft[],
): PollMistake | null {
  if (!isFilled(option))
    // What was left open beside two answers or more is left out.
    return options.filter(isFilled).length < leastPollOptionCount && place < leastPollOptionCount
      ? 'option'
      : null;
  if (graphemeCount(option.text.trim()) > pollOptionGraphemeCount) return 'long-option';
  const first = options.findIndex(({ text }) => folded(text) === folded(option.text));
  return first < place ? 'double' : null;
}

/** What is wrong with a poll, before the server is asked; empty when nothing is. */
export function pollMistakes({ question, options }: PollDraft): PollMistakes {
  const found = [
    ['question', questionMistake(question)] as const,
    ...options.map((option, place) => [option.key, optionMistake(option, place, options)] as const),
  ];
  const mistakes: Record<string, PollMistake> = {};
  for (const [field, mistake] of found) if (mistake !== null) mistakes[field] = mistake;
  return mistakes;
}

/** The poll as it is opened: without the answers that were left open. */
export const pollOf = ({ question, options }: PollDraft): { question: string; options: string[] } => ({
  question: question.trim(),
  options: options.filter(isFilled).map(({ text }) => text.trim()),
});
