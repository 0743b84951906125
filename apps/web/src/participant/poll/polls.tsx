import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { OpenPoll } from './open-poll.js';
import { PollOutcome } from '../../shared-parts/poll-outcome.js';
import type { ListedPoll } from '../../shared-parts/polls-of.js';
import { pollsInSight } from './polls-in-sight.js';
import { usePutAway } from './use-put-away.js';

/** The questions that the moderator puts in between, and what came of the last one until the next item opens. */
export function Polls(): JSX.Element {
  const { view } = useAttending();
  const putAway = usePutAway(view);
  return (
    <>
      {pollsInSight(view, putAway).map((poll) =>
        poll.isOpen ? (
          <OpenPoll key={poll.pollId} poll={poll} />
        ) : (
          <ClosedPoll key={poll.pollId} poll={poll} />
        ),
      )}
    </>
  );
}

/** What came of a poll, behind one line: it takes no room from what one is doing. */
function ClosedPoll({ poll }: { poll: ListedPoll }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const { pollId, question, options, counts } = poll;
  return (
    <details className="part card closed-poll">
      <summary>
        <h2>{say('poll.outcome')}</h2>
        <bdi className="closed-poll__question">{question}</bdi>
      </summary>
      <PollOutcome
        question={question}
        options={options}
        counts={counts ?? []}
        own={view.personal.pollAnswers[pollId]}
      />
    </details>
  );
}
