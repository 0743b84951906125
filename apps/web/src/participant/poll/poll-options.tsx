import { useRef, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { ListedPoll } from '../../shared-parts/polls-of.js';

export const pollElementId = (pollId: string): string => `poll-${pollId}`;

interface PollOptionsProps {
  poll: ListedPoll;
  value: number | undefined;
  isTaking: boolean;
  /** `isPointed`: by mouse or finger; by the keyboard one passes other answers on the way to one's own. */
  onChoose: (option: number, isPointed: boolean) => void;
  onDone: () => void;
}

/** The answers of a poll to choose from. */
export function PollOptions({ poll, value, isTaking, onChoose, onDone }: PollOptionsProps): JSX.Element {
  const { say } = useTexts();
  const { pollId, question, options } = poll;
  const isPointed = useRef(false);
  return (
    <>
      <fieldset
        id={pollElementId(pollId)}
        className="options"
        disabled={!isTaking}
        onPointerDown={() => {
          isPointed.current = true;
        }}
        onKeyDown={() => {
          isPointed.current = false;
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
              onChange={() => onChoose(index, isPointed.current)}
            />
            <span dir="auto">{option}</span>
          </label>
        ))}
      </fieldset>
      {value !== undefined && isTaking && <Button onClick={onDone}>{say('poll.done')}</Button>}
    </>
  );
}
