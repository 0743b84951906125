import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { marginWords } from './score.js';

interface MarginProps extends Pick<ReportStatement, 'lower' | 'upper'> {
  level: number;
  words: Words;
}

/** The margin of a score in a table: in full on a screen, its two ends on paper, where a line above says what they are. */
export const Margin = ({ lower, upper, level, words }: MarginProps): JSX.Element => {
  const [least, most] = [words.score(lower), words.score(upper)];
  return (
    <>
      <span className="on-screen">{marginWords({ lower, upper }, level, words)}</span>
      <span className="on-paper">
        {least === most
          ? words.texts('report.paper.certain')
          : words.texts('report.groups.range', { least, most })}
      </span>
    </>
  );
};
