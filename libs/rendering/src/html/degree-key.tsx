import { Rings } from '@app/charts';
import type { JSX } from 'react';
import type { Words } from '../words.js';

/** Which rings stand for which answer, at the head of every page of a list on paper. */
export const DegreeKey = ({ words: { texts } }: { words: Words }): JSX.Element => (
  <div className="on-paper degree-key">
    {([0, 1, 2, 3] as const).map((degree) => (
      <span key={degree}>
        <Rings degree={degree} /> {texts(`scale.degree.${degree}`)}
      </span>
    ))}
  </div>
);
