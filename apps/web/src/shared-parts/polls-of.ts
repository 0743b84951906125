import type { PollId, PollRow, View } from '@app/dialogue';
import { rowsOf } from './rows-of.js';

export interface ListedPoll extends PollRow {
  pollId: PollId;
}

/** The polls of a session, in the order in which they were opened. */
export const pollsOf = ({ shared }: Pick<View, 'shared'>): ListedPoll[] =>
  rowsOf(shared.polls)
    .map(([pollId, row]) => ({ pollId, ...row }))
    .toSorted((a, b) => a.openedAt - b.openedAt);
