import type { RankedTheme } from '@app/contract';
import { IntervalLine, Rings } from '@app/charts';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { ringsOf } from './labels.js';

const HUNDRED = 100;
const inHundred = (share: number): number => Math.round(share * HUNDRED);

/** How many people recognise a theme, and between which bounds that share lies, in a line. */
export function ThemeFigures({ ranked }: { ranked: RankedTheme }): JSX.Element {
  const { say } = useTexts();
  const { place, score, lower, upper, askedCount, recognisedCount } = ranked;
  if (place === null)
    return <p className="quiet theme-figures">{say('room.theme.too-few', { count: askedCount })}</p>;
  const people = { recognised: recognisedCount, asked: askedCount };
  const bounds = { lower: inHundred(lower), upper: inHundred(upper) };
  return (
    <div className="theme-figures">
      <Rings degree={ringsOf(score)} />
      <p className="quiet" title={say('room.theme.recognised', people)}>
        <span className="visually-hidden">{say('room.theme.recognised', people)}</span>
        <span aria-hidden="true">{say('room.theme.recognised.short', people)}</span>
      </p>
      <div className="interval" title={say('room.theme.interval', bounds)}>
        <IntervalLine score={score} lower={lower} upper={upper} />
        <p className="score">
          <span className="visually-hidden">{say('room.score')} </span>
          {inHundred(score)}
          <span className="visually-hidden"> {say('room.interval', bounds)}</span>
        </p>
      </div>
    </div>
  );
}
