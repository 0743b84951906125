import { Rings } from '@app/charts';
import { DEGREES, type TallyRow } from '@app/dialogue';
import type { JSX } from 'react';
import { CountBar } from '../../shared-parts/count-bar.js';
import { useTexts } from '../../texts.js';

interface LargeScaleProps {
  question: string;
  tally: TallyRow;
}

/** How the question of a scale item was answered: a row for each degree. */
export function LargeScale({ question, tally }: LargeScaleProps): JSX.Element {
  const { say } = useTexts();
  const [, , , , cannotSayCount] = tally;
  const most = Math.max(1, ...DEGREES.map((degree) => tally[degree]));
  return (
    <>
      <p className="large-question" dir="auto">
        {question}
      </p>
      <dl className="large-bars">
        {DEGREES.map((degree) => (
          <div key={degree}>
            <dt>
              <Rings degree={degree} /> {say(`scale.degree.${degree}`)}
            </dt>
            <dd>
              <CountBar share={tally[degree] / most} />
              <span>{tally[degree]}</span>
            </dd>
          </div>
        ))}
      </dl>
      {cannotSayCount > 0 && (
        <p className="large-note">{say('hand.cannot-say', { count: cannotSayCount })}</p>
      )}
    </>
  );
}
