import { DistributionBar, Rings } from '@app/charts';
import { DEGREES, type Answer, type TallyRow } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

interface TallyProps {
  tally: TallyRow;
  /** One's own answer, marked among the others. */
  answer?: Answer | undefined;
}

/** How many answered what: rings with their number, and the bar that they make together. */
export function Tally({ tally, answer }: TallyProps): JSX.Element {
  const { say } = useTexts();
  const [none, little, mostly, fully, cannotSayCount] = tally;
  const answeredCount = none + little + mostly + fully;
  const said = [
    ...(answeredCount > 0 ? [say('hand.answered-by', { count: answeredCount })] : []),
    ...(cannotSayCount > 0 ? [say('hand.cannot-say', { count: cannotSayCount })] : []),
  ];
  return (
    <div className="tally">
      <ul className="tally__degrees">
        {DEGREES.map((degree) => (
          <li
            key={degree}
            className={degree === answer ? 'tally__degree tally__degree--own' : 'tally__degree'}
          >
            <Rings degree={degree} />
            <span className="visually-hidden">
              {say('hand.count', { answer: say(`scale.degree.${degree}`), count: tally[degree] })}
            </span>
            <span className="tally__count" aria-hidden="true">
              {tally[degree]}
            </span>
          </li>
        ))}
      </ul>
      <DistributionBar degrees={[none, little, mostly, fully]} />
      <p className="quiet">{said.join(' · ')}</p>
    </div>
  );
}

const ANYTHING: TallyRow = [1, 1, 1, 1, 0];

/** As high as a tally that is on its way, so that nothing moves when it comes. */
export const TallySpace = (): JSX.Element => (
  <div className="tally-space">
    <Tally tally={ANYTHING} />
  </div>
);
