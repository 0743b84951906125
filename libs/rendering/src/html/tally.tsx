import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { DegreeTally } from './degree-tally.js';

interface TallyProps {
  statement: ReportStatement;
  words: Words;
}

/** All answers to a statement in words and numbers, and to how many it was put. */
export const Tally = ({ statement, words }: TallyProps): JSX.Element => {
  const { texts, count } = words;
  return (
    <>
      <DegreeTally degrees={statement.degrees} words={words} />
      <p className="tally-apart">
        <span>
          {texts('scale.cannot-say')} <b>{count(statement.cannotSayCount)}</b>
        </span>
        {' · '}
        <span>{texts('report.statement.reach', { count: count(statement.reach) })}</span>
      </p>
    </>
  );
};
