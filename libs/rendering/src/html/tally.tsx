import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { Rings } from '@app/charts';

interface TallyProps {
  statement: ReportStatement;
  words: Words;
}

/** All answers to a statement in words and numbers, and to how many it was put. */
export const Tally = ({ statement, words: { texts, count } }: TallyProps): JSX.Element => (
  <>
    <ul className="tally">
      {([0, 1, 2, 3] as const).map((degree) => (
        <li key={degree}>
          <Rings degree={degree} />
          {texts(`scale.degree.${degree}`)} <b>{count(statement.degrees[degree])}</b>
        </li>
      ))}
    </ul>
    <p className="tally-apart">
      <span>
        {texts('scale.cannot-say')} <b>{count(statement.cannotSayCount)}</b>
      </span>
      {' · '}
      <span>{texts('report.statement.reach', { count: count(statement.reach) })}</span>
    </p>
  </>
);
