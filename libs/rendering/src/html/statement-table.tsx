import type { ReportStatement, ReportTheme } from '@app/report';
import type { JSX } from 'react';
import { statementStandings } from '../shared-place.js';
import type { Words } from '../words.js';
import { DistributionBar } from '@app/charts';
import { DegreeKey } from './degree-key.js';
import { Margin } from './margin.js';
import { Place } from './place.js';
import { Reason } from './reason.js';
import { StatementWords } from './statement-words.js';
import { Tally } from './tally.js';

interface StatementTableProps {
  caption: string;
  statements: readonly ReportStatement[];
  level: number;
  /** The themes that the report tells, if any. */
  themes: readonly ReportTheme[];
  words: Words;
}

/**
 * Ranked statements with all their figures, one a row; places count within the table. The roles say what the elements
 * are already: on a narrow screen rows are laid out as blocks, and browsers then no longer take them for a table.
 */
export const StatementTable = ({
  caption,
  statements,
  level,
  themes,
  words,
}: StatementTableProps): JSX.Element => {
  const themeOf = new Map(themes.map((theme) => [theme.themeId, theme]));
  const standings = statementStandings(statements);
  return (
    <table role="table" className="dense">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {words.texts('report.column.place')}
          </th>
          <th scope="col" role="columnheader">
            <div className="entry">
              <div>{words.texts('report.column.statement')}</div>
              <DegreeKey words={words} />
            </div>
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
              <Place standing={standings.get(statement)} words={words} />
            </td>
            <th scope="row" role="rowheader">
              <div className="entry">
                <div>
                  <StatementWords
                    statement={statement}
                    words={words}
                    theme={statement.themeId ? themeOf.get(statement.themeId) : undefined}
                  />
                </div>
                <div>
                  <Reason statement={statement} words={words} isBrief />
                  <DistributionBar degrees={statement.degrees} />
                  <Tally statement={statement} words={words} />
                </div>
              </div>
            </th>
            <td className="recognition" role="cell">
              <b>{words.score(statement.score)}</b>
              <Margin lower={statement.lower} upper={statement.upper} level={level} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
