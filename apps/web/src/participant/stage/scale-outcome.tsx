import type { Answer, TallyRow } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Tally } from '../hand/tally.js';
import { answerText } from '../page/answer-text.js';

interface ScaleOutcomeProps {
  question: string;
  tally: TallyRow;
  answer: Answer | undefined;
}

/** How the question of a scale item was answered. */
export function ScaleOutcome({ question, tally, answer }: ScaleOutcomeProps): JSX.Element {
  const { say } = useTexts();
  return (
    <div className="scale-outcome">
      <p className="card__text" dir="auto">
        {question}
      </p>
      {tally.some((count) => count > 0) ? (
        <Tally tally={tally} answer={answer} />
      ) : (
        <p className="quiet">{say('item.scale-none')}</p>
      )}
      {answer !== undefined && (
        <p className="quiet">{say('hand.saved', { answer: answerText(say, answer) })}</p>
      )}
    </div>
  );
}
