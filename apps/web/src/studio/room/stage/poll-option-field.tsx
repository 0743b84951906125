import { LIMITS } from '@app/dialogue';
import type { JSX, KeyboardEvent } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { mistakeText } from './mistake-text.js';
import type { OptionDraft, PollMistake } from './poll-draft.js';

interface PollOptionFieldProps {
  option: OptionDraft;
  /** From 0. */
  place: number;
  count: number;
  mistake: PollMistake | undefined;
  onWrite: (text: string) => void;
  onPress: (event: KeyboardEvent<HTMLInputElement>) => void;
  onMove: (to: number, buttonId: string) => void;
  onRemove: () => void;
}

/** One answer of a poll that is being written. */
export function PollOptionField(props: PollOptionFieldProps): JSX.Element {
  const { option, place, count, onMove, onRemove } = props;
  const { say } = useTexts();
  const id = `poll-${option.key}`;
  const [upId, downId, errorId] = [`${id}-up`, `${id}-down`, `${id}-error`];
  const error = mistakeText(say, props.mistake);
  const named = { place: place + 1 };
  return (
    <li>
      <div className="poll-option">
        <span className="place" aria-hidden="true">
          {place + 1}
        </span>
        <input
          id={id}
          className="input"
          dir="auto"
          aria-label={say('room.poll.option', named)}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={error === null ? undefined : errorId}
          value={option.text}
          onChange={({ target }) => props.onWrite(target.value)}
          onKeyDown={props.onPress}
        />
        <Button
          look="quiet"
          id={upId}
          aria-disabled={place === 0}
          aria-label={say('room.poll.up', named)}
          onClick={() => onMove(place - 1, upId)}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          id={downId}
          aria-disabled={place === count - 1}
          aria-label={say('room.poll.down', named)}
          onClick={() => onMove(place + 1, downId)}
        >
          ↓
        </Button>
        <Button
          look="quiet"
          aria-disabled={count <= LIMITS.leastPollOptionCount}
          aria-label={say('room.poll.remove', named)}
          onClick={onRemove}
        >
          ✕
        </Button>
      </div>
      {error !== null && (
        <p id={errorId} className="error">
          {error}
        </p>
      )}
    </li>
  );
}
