import { Rings } from '@app/charts';
import { statementsOf, type ReportStatementId } from '@app/report';
import type { JSX } from 'react';
import { nearestDegree } from '../nearest-degree.js';
import { reasonWords } from '../reason-words.js';
import type { ReportPartProps } from './report-header.js';
import { Written } from './written.js';

interface ShortStatementsProps extends ReportPartProps {
  ids: readonly ReportStatementId[];
}

/** A few statements to read on their own, each with the degree it comes nearest to; their figures stand with their question. */
export const ShortStatements = ({ model, words, ids }: ShortStatementsProps): JSX.Element => (
  <>
    {statementsOf(model, ids).map((statement) => (
      <li key={statement.statementId}>
        <Written className="statement" text={statement.text} language={statement.language} />
        <p className="reason">
          <Rings degree={nearestDegree(statement.score)} /> {reasonWords(statement.reason, words)}
        </p>
      </li>
    ))}
  </>
);
