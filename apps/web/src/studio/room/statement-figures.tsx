import { DistributionBar, IntervalLine } from '@app/charts';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { Listed } from './listed.js';

const HUNDRED = 100;
const inHundred = (share: number): number => Math.round(share * HUNDRED);

/** How the answers to a statement are divided, and its recognition with the margin. */
export function StatementFigures({ listed }: { listed: Listed }): JSX.Element {
  const { say } = useTexts();
  const { row, ranked } = listed;
  const [not, little, mostly, fully, cannotSay] = row.tally;
  const score = ranked === null ? 0 : inHundred(ranked.score);
  return (
    <div className="figures">
      <p className="visually-hidden">{say('room.tally', { not, little, mostly, fully, cannotSay })}</p>
      <DistributionBar degrees={[not, little, mostly, fully]} />
      {ranked?.list === 'ranked' && (
        <div className="interval">
          <IntervalLine score={ranked.score} lower={ranked.lower} upper={ranked.upper} />
          <p className="score">
            <span className="visually-hidden">{say('room.score')} </span>
            {score}
            <span className="visually-hidden">
              {' '}
              {say('room.interval', { lower: inHundred(ranked.lower), upper: inHundred(ranked.upper) })}
            </span>
          </p>
        </div>
      )}
      {ranked !== null && ranked.list !== 'ranked' && (
        <p className="quiet">
          {ranked.list === 'cannot-say'
            ? say('room.list.cannot-say', { count: cannotSay })
            : say('room.list.too-few')}
        </p>
      )}
    </div>
  );
}
