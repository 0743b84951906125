import type { Answer } from '@app/dialogue';
import type { JSX, ReactNode } from 'react';
import { useTexts } from '../../texts.js';
import { Scale } from '../hand/scale.js';
import { useAnswerKeys } from '../hand/use-answer-keys.js';
import { MyStatements } from '../own/my-statements.js';
import type { ListedItem } from '../page/agenda.js';
import { useAttending } from '../page/attending.js';
import { Refusal } from '../page/refusal.js';
import { useGiven } from '../page/use-given.js';
import { QUESTION_ID } from './question-head.js';

/** A question to everybody on the scale itself: what others answer shows once it is closed. */
export function ScaleItem({ item, children }: { item: ListedItem; children: ReactNode }): JSX.Element {
  const { say } = useTexts();
  const { view } = useAttending();
  const { itemId } = item;
  const { value, give, refusal } = useGiven<Answer>(view.personal.scaleAnswers[itemId], (answer) => ({
    kind: 'answer-scale',
    itemId,
    answer,
  }));
  useAnswerKeys((answer) => give(answer));
  return (
    <>
      <div className="part card">
        <Scale labelledBy={QUESTION_ID} answer={value} onAnswer={(answer) => give(answer)} />
        <Refusal of={refusal} />
        <p role="status" className="quiet">
          {say(value === undefined ? 'item.scale-how' : 'item.scale-saved')}
        </p>
      </div>
      {children}
      <MyStatements isFolded />
    </>
  );
}
