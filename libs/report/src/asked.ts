import { wordsOf, type AgendaItem, type Session } from '@app/dialogue';
import { SMALLEST_SEGMENT_COUNT } from '@app/ranking';
import type { ReportPoll, ReportScale, ReportWord } from './asked-model.js';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** @returns null where nobody answered */
export function scaleOf({ tally: { degrees, cannotSayCount } }: AgendaItem): ReportScale | null {
  const answeredCount = sum(degrees) + cannotSayCount;
  if (answeredCount === 0) return null;
  const isTold = answeredCount >= SMALLEST_SEGMENT_COUNT;
  return { answeredCount, tally: isTold ? { degrees: [...degrees], cannotSayCount } : null };
}

/** The polls that anybody answered and that were not erased, in the order in which they were opened. */
export const pollsOf = ({ polls }: Session): ReportPoll[] =>
  polls.flatMap(({ id, question, options, counts }): ReportPoll[] => {
    const answeredCount = sum(counts);
    if (question === null || answeredCount === 0) return [];
    return [
      {
        pollId: id,
        question,
        answeredCount,
        options: [...options],
        counts: answeredCount >= SMALLEST_SEGMENT_COUNT ? [...counts] : null,
      },
    ];
  });

/** The one-word reactions that may be read, most given first. */
export const reportWordsOf = (session: Session): ReportWord[] =>
  wordsOf(session).flatMap(({ word, count, isHidden }) => (isHidden ? [] : [{ word, count }]));
