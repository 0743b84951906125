import type { JSX } from 'react';
import type { Words } from '../words.js';
import { Rings } from '@app/charts';

interface FigureKeyProps {
  level: number;
  words: Words;
}

/** How to read the rings, the bar and the line; once, before their first use. */
export const FigureKey = ({ level, words: { texts, share } }: FigureKeyProps): JSX.Element => (
  <div className="key">
    <h3>{texts('report.key.heading')}</h3>
    <ul className="tally">
      {([0, 1, 2, 3] as const).map((degree) => (
        <li key={degree}>
          <Rings degree={degree} />
          {texts(`scale.degree.${degree}`)}
        </li>
      ))}
    </ul>
    <p>{texts('report.key.rings')}</p>
    <p>{texts('report.key.line', { level: share(level) })}</p>
  </div>
);
