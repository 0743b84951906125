import type { StageRow } from '@app/dialogue';
import type { JSX } from 'react';
import { PollOutcome } from '../../../shared-parts/poll-outcome.js';
import type { ListedPoll } from '../../../shared-parts/polls-of.js';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { focusSoon } from '../../shell/focus-soon.js';
import { timeText } from '../../shell/moments.js';
import { EraseButton } from '../erase/erase-button.js';
import type { Run } from '../use-room-commands.js';
import { isOnStage } from './is-on-stage.js';
import type { Staging } from './use-staging.js';

interface PollRowItemProps {
  poll: ListedPoll;
  stage: StageRow | undefined;
  timeZone: string | undefined;
  staging: Staging | null;
  run: Run | null;
}

/** One poll with its counts: closing it, showing it to everybody. */
export function PollRowItem({ poll, stage, timeZone, staging, run }: PollRowItemProps): JSX.Element {
  const { language, say } = useTexts();
  const { pollId, question, options, counts, isOpen, openedAt } = poll;
  const content = { kind: 'poll', pollId } as const;
  const close = async () => {
    if (await run?.({ kind: 'close-poll', pollId })) focusSoon('polls-heading');
  };
  return (
    <li className="poll-row">
      <PollOutcome question={question} options={options} counts={counts ?? []} own={undefined} />
      <div className="row">
        {isOpen && run !== null && (
          <Button aria-label={say('room.poll.close-named', { name: question })} onClick={() => void close()}>
            {say('room.poll.close')}
          </Button>
        )}
        {isOnStage(stage, content) ? (
          <span className="offer__on" tabIndex={-1}>
            {say('room.stage.is-shown')}
          </span>
        ) : (
          staging !== null && (
            <Button
              aria-label={say('room.stage.put-named', { name: question })}
              onClick={() => void staging.show(content, '')}
            >
              {say('room.stage.put')}
            </Button>
          )
        )}
        {!isOpen && (
          <EraseButton what={{ kind: 'poll', pollId }} text={question} focusAfterId="polls-heading" />
        )}
        <span className="quiet">
          {say(isOpen ? 'room.poll.open' : 'room.poll.closed', {
            time: timeText(openedAt, language, timeZone),
          })}
        </span>
      </div>
    </li>
  );
}
