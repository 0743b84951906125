import { Rings } from '@app/charts';
import { statementsOf, type ReportStatement, type ReportStatementId } from '@app/report';
import type { JSX } from 'react';
import { nearestDegree } from '../nearest-degree.js';
import { sharedPlaceWords } from '../place-words.js';
import type { Standing } from '../shared-place.js';
import { Reason } from './reason.js';
import type { ReportPartProps } from './report-header.js';
import { Written } from './written.js';

interface ShortStatementsProps extends ReportPartProps {
  ids: readonly ReportStatementId[];
  /** Where they stand in a list of which these are a part; left out: their order says nothing. */
  standings?: ReadonlyMap<ReportStatement, Standing>;
  /** On paper a few words are enough. */
  isBrief?: boolean;
}

/** A few statements to read on their own, each with the degree it comes nearest to; their figures stand with their question. */
export const ShortStatements = (props: ShortStatementsProps): JSX.Element => {
  const { model, words, ids, standings, isBrief = false } = props;
  return (
    <>
      {statementsOf(model, ids).map((statement) => {
        const standing = standings?.get(statement);
        const shared = sharedPlaceWords(standing, words);
        return (
          <li key={statement.statementId} value={standing?.place}>
            <Written className="statement" text={statement.text} language={statement.language} />
            <Reason statement={statement} words={words} isBrief={isBrief}>
              <Rings degree={nearestDegree(statement.score)} />
            </Reason>
            {shared !== null && <p className="tally-apart">{shared}</p>}
          </li>
        );
      })}
    </>
  );
};
