import type { PollId, View } from '@app/dialogue';
import { pollsOf, type ListedPoll } from '../../shared-parts/polls-of.js';

export const closedPollIds = (view: Pick<View, 'shared'>): readonly PollId[] =>
  pollsOf(view).flatMap(({ pollId, isOpen }) => (isOpen ? [] : [pollId]));

/**
 * What stands above the rest: the polls that are open, and the last one that was closed, unless the moderator shows that
 * one to everybody anyway.
 *
 * @param putAway closed ones that are not to be seen any more
 */
export function pollsInSight(view: Pick<View, 'shared'>, putAway: readonly PollId[]): ListedPoll[] {
  const polls = pollsOf(view);
  const { shown } = view.shared.stage;
  const stagedId = shown?.kind === 'poll' ? shown.pollId : null;
  const last = polls.findLast(({ isOpen }) => !isOpen);
  return polls.filter(
    (poll) => poll.isOpen || (poll === last && poll.pollId !== stagedId && !putAway.includes(poll.pollId)),
  );
}
