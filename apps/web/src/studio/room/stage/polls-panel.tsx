import type { SessionId, View } from '@app/dialogue';
import type { JSX } from 'react';
import { pollsOf, type ListedPoll } from '../../../shared-parts/polls-of.js';
import { useTexts } from '../../../texts.js';
import type { Run } from '../use-room-commands.js';
import { PollForm } from './poll-form.js';
import { PollRowItem } from './poll-row-item.js';
import type { Staging } from './use-staging.js';

interface PollsPanelProps {
  sessionId: SessionId;
  view: View;
  isLive: boolean;
  staging: Staging | null;
  /** Null for who cannot change anything now. */
  run: Run | null;
}

/** Questions on the fly: the open ones with their counts, a new one, and the earlier ones. */
export function PollsPanel({ sessionId, view, isLive, staging, run }: PollsPanelProps): JSX.Element {
  const { say } = useTexts();
  const { session, stage } = view.shared;
  const polls = pollsOf(view).toReversed();
  const earlier = polls.filter(({ isOpen }) => !isOpen);
  const row = (poll: ListedPoll) => (
    <PollRowItem
      key={poll.pollId}
      poll={poll}
      stage={stage.shown}
      timeZone={session.timeZone}
      staging={staging}
      run={run}
    />
  );
  return (
    <section className="panel" aria-labelledby="polls-heading">
      <h2 id="polls-heading" tabIndex={-1}>
        {say('room.poll')}
      </h2>
      <ul className="polls">{polls.filter(({ isOpen }) => isOpen).map(row)}</ul>
      {!isLive && earlier.length === 0 && <p className="quiet">{say('room.poll.only-live')}</p>}
      {isLive && run !== null && <PollForm sessionId={sessionId} run={run} />}
      {earlier.length > 0 && (
        <details>
          <summary>{say('room.poll.earlier', { count: earlier.length })}</summary>
          <ul className="polls">{earlier.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
