import { Rings } from '@app/charts';
import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';

interface DegreeTallyProps extends Pick<ReportStatement, 'degrees'> {
  words: Words;
}

/** How many gave each degree, in words and numbers. */
export const DegreeTally = ({ degrees, words: { texts, count } }: DegreeTallyProps): JSX.Element => (
  <ul className="tally">
    {([0, 1, 2, 3] as const).map((degree) => (
      <li key={degree}>
        <Rings degree={degree} />
        <span className="degree">{texts(`scale.degree.${degree}`)}</span> <b>{count(degrees[degree])}</b>
      </li>
    ))}
  </ul>
);
