import { Rings } from '@app/charts';
import { DEGREES, type Answer, type Intent } from '@app/dialogue';
import { useId, type JSX, type MouseEvent } from 'react';
import { useTexts } from '../../texts.js';
import { ignoreSecondTap } from './second-tap.js';

/** A statement is asked about by its intent; another question stands on the page already, under this id. */
type Asking = { intent: Intent } | { labelledBy: string };

type ScaleProps = Asking & {
  /** What was answered before. */
  answer: Answer | undefined;
  /** `isPointed`: by mouse or finger rather than by the keyboard. */
  onAnswer: (answer: Answer, isPointed: boolean) => void;
};

/** A click that a key made has no count. */
const isPointed = (event: MouseEvent): boolean => event.detail > 0;

/** How far one recognises a statement: four degrees as rings and words, and apart from these that one cannot say. */
export function Scale({ answer, onAnswer, ...asking }: ScaleProps): JSX.Element {
  const { say } = useTexts();
  const id = useId();
  const give = (given: Answer) => (event: MouseEvent) => {
    if (isPointed(event)) ignoreSecondTap(event);
    onAnswer(given, isPointed(event));
  };
  return (
    <div className="scale" role="group" aria-labelledby={'intent' in asking ? id : asking.labelledBy}>
      {'intent' in asking && (
        <p id={id} className="scale__question">
          {say(`scale.question.${asking.intent}`)}
        </p>
      )}
      <div className="scale__degrees">
        {DEGREES.map((degree) => (
          <button
            key={degree}
            type="button"
            className="degree"
            aria-pressed={answer === degree}
            onClick={give(degree)}
          >
            <Rings degree={degree} />
            <span className="degree__word">{say(`scale.degree.${degree}`)}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="degree degree--apart"
        aria-pressed={answer === 'cannot-say'}
        onClick={give('cannot-say')}
      >
        <span className="degree__word">{say('scale.cannot-say')}</span>
      </button>
    </div>
  );
}
