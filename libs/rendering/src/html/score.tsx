import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { IntervalLine } from '@app/charts';

interface ScoreProps {
  statement: ReportStatement;
  level: number;
  words: Words;
}

/** The margin of a score between 0 and 1 in words. */
export function marginWords(
  { lower, upper }: Pick<ReportStatement, 'lower' | 'upper'>,
  level: number,
  words: Words,
): string {
  const [from, to] = [words.score(lower), words.score(upper)];
  return from === to
    ? words.texts('report.statement.certain')
    : words.texts('report.statement.interval', { level: words.share(level), lower: from, upper: to });
}

/** The score of a statement as a line, and in words. */
export const Score = ({ statement, level, words }: ScoreProps): JSX.Element => (
  <div className="score">
    <IntervalLine score={statement.score} lower={statement.lower} upper={statement.upper} />
    <p>
      <b>{words.texts('report.statement.score', { score: words.score(statement.score) })}</b>,{' '}
      {marginWords(statement, level, words)}
    </p>
  </div>
);
