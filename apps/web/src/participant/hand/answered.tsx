import type { Answer, StatementId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { Tally, TallySpace } from './tally.js';

interface AnsweredProps {
  statementId: StatementId;
  answer: Answer;
  /** Null when this item takes no answers any more. */
  onChange: (() => void) | null;
}

/** One's own answer, and only now what the others answered. */
export function Answered({ statementId, answer, onChange }: AnsweredProps): JSX.Element {
  const { say } = useTexts();
  const { view, isOnline } = useAttending();
  const tally = view.personal.tallies[statementId];
  const word = answer === 'cannot-say' ? say('scale.cannot-say') : say(`scale.degree.${answer}`);
  return (
    <div className="answered">
      <div className="answered__own">
        <p>{say('hand.saved', { answer: word })}</p>
        {onChange !== null && (
          <Button look="quiet" onClick={onChange}>
            {say('hand.change')}
          </Button>
        )}
      </div>
      {tally !== undefined && <Tally tally={tally} answer={answer} />}
      {tally === undefined && isOnline && <TallySpace />}
      {tally === undefined && !isOnline && <p className="quiet">{say('hand.tally-later')}</p>}
    </div>
  );
}
