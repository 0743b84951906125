import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Notice } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { pollElementId } from './poll-options.js';
import { pollsOf } from '../../shared-parts/polls-of.js';

/** That there is a poll to answer, for who is further down the page, and the way to it. */
export function PollNotice(): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const { me, pollAnswers } = view.personal;
  const poll = pollsOf(view).find(({ pollId, isOpen }) => isOpen && pollAnswers[pollId] === undefined);
  if (poll === undefined || me.role !== 'participant') return null;
  const goThere = () => document.getElementById(pollElementId(poll.pollId))?.querySelector('input')?.focus();
  return (
    <Notice>
      <button type="button" className="notice__go" onClick={goThere}>
        <strong>{say('poll.heading')}</strong> <bdi>{poll.question}</bdi>
      </button>
    </Notice>
  );
}
