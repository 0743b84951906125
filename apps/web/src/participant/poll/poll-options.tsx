import { useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { Place } from '../hand/second-tap.js';
import type { ListedPoll } from '../../shared-parts/polls-of.js';

export const pollElementId = (pollId: string): string => `poll-${pollId}`;

interface PollOptionsProps {
  poll: ListedPoll;
  value: number | undefined;
  isTaking: boolean;
  /** `tapped`: where, by mouse or finger; null by the keyboard, on which one passes other answers on the way. */
  onChoose: (option: number, tapped: Place | null) => void;
  onDone: () => void;
}

/** The answers of a poll to choose from. */
export function PollOptions({ poll, value, isTaking, onChoose, onDone }: PollOptionsProps): JSX.Element {
  const { say } = useTexts();
  const { pollId, question, options } = poll;
  const tapped = useRef<Place>(null);
  return (
    <>
      <fieldset
        id={pollElementId(pollId)}
        className="options"
        disabled={!isTaking}
        onPointerDown={({ clientX, clientY }) => {
          tapped.current = { clientX, clientY };
        }}
        onKeyDown={() => {
          tapped.current = null;
        }}
      >
        <legend className="card__text" dir="auto">
          {question}
        </legend>
        {options.map((option, index) => (
          <label key={option} className="option">
            <input
              type="radio"
              name={pollId}
              checked={value === index}
              onChange={() => onChoose(index, tapped.current)}
            />
            <span dir="auto">{option}</span>
          </label>
        ))}
      </fieldset>
      {value !== undefined && isTaking && <Button onClick={onDone}>{say('poll.done')}</Button>}
    </>
  );
}
