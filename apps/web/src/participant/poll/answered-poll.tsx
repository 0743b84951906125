import type { JSX, Ref } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';

interface AnsweredPollProps {
  question: string;
  answer: string;
  onChange: () => void;
  ref: Ref<HTMLButtonElement>;
}

/** A poll that one answered, in as few lines as it takes, until it is closed. */
export function AnsweredPoll({ question, answer, onChange, ref }: AnsweredPollProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="answered-poll">
      <p className="quiet answered-poll__question" dir="auto">
        {question}
      </p>
      <p>
        <bdi>{answer}</bdi> <span className="outcome__mark">{say('poll.yours')}</span>
      </p>
      <Button look="quiet" ref={ref} onClick={onChange}>
        {say('hand.change')}
      </Button>
    </div>
  );
}
