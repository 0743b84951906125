import type { ReportStatement } from '@app/report';
import type { JSX } from 'react';
import { reasonWords } from '../reason-words.js';
import { sharedPlace } from '../shared-place.js';
import type { Words } from '../words.js';
import { DistributionBar } from '@app/charts';
import { marginWords } from './score.js';
import { StatementWords } from './statement-words.js';
import { Tally } from './tally.js';

interface StatementTableProps {
  caption: string;
  statements: readonly ReportStatement[];
  level: number;
  words: Words;
}

/**
 * Ranked statements with all their figures, one a row; places count within the table. The roles say what the elements
 * are already: on a narrow screen rows are laid out as blocks, and browsers then no longer take them for a table.
 */
export const StatementTable = ({ caption, statements, level, words }: StatementTableProps): JSX.Element => (
  <table role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {words.texts('report.column.place')}
        </th>
        <th scope="col" role="columnheader">
          {words.texts('report.column.statement')}
        </th>
        <th scope="col" role="columnheader">
          {words.texts('report.column.recognition')}
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      {statements.map((statement) => (
        <tr role="row" key={statement.statementId}>
          <td className="place" role="cell">
            {words.count(sharedPlace(statements, statement))}
          </td>
          <th scope="row" role="rowheader">
            <StatementWords statement={statement} words={words} />
            <p className="reason">{reasonWords(statement.reason, words)}</p>
            <DistributionBar degrees={statement.degrees} />
            <Tally statement={statement} words={words} />
          </th>
          <td className="recognition" role="cell">
            <b>{words.score(statement.score)}</b>
            <span>{marginWords(statement, level, words)}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
