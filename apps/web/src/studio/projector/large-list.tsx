import type { StagedStatement } from '@app/dialogue';
import type { JSX } from 'react';
import { LargeStatement } from './large-statement.js';

interface LargeListProps {
  statements: readonly StagedStatement[];
  isRanked: boolean;
}

/** Statements under each other; one by itself has the whole screen. */
export const LargeList = ({ statements, isRanked }: LargeListProps): JSX.Element => (
  <ol className={statements.length > 1 ? 'large-list' : 'large-list large-list--one'}>
    {statements.map((statement, index) => (
      <li key={statement.statementId}>
        <LargeStatement statement={statement} place={isRanked && statements.length > 1 ? index + 1 : null} />
      </li>
    ))}
  </ol>
);
