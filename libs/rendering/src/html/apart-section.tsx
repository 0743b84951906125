import { statementsOf, type ReportModel } from '@app/report';
import type { JSX } from 'react';
import { reasonWords } from '../reason-words.js';
import { DistributionBar } from '@app/charts';
import { Folded } from './folded.js';
import type { ReportPartProps } from './report-header.js';
import { StatementWords } from './statement-words.js';
import { Tally } from './tally.js';

interface ApartSectionProps extends ReportPartProps {
  list: 'cannot-say' | 'too-few';
  intro: string;
}

const idsOf = ({ lists }: ReportModel, list: ApartSectionProps['list']) =>
  list === 'too-few' ? lists.tooFew : lists.cannotSay;

/** Statements that have no place in the order, and why. */
export const ApartSection = ({ model, words, list, intro }: ApartSectionProps): JSX.Element | null => {
  const statements = statementsOf(model, idsOf(model, list));
  const titleOf = new Map(model.agenda.map(({ itemId, title }) => [itemId, title]));
  return statements.length === 0 ? null : (
    <section aria-labelledby={list}>
      <h2 id={list}>{words.texts(`report.${list}.heading`)}</h2>
      <p className="intro">{intro}</p>
      <Folded summary={words.texts('report.fold.statements', { count: statements.length })}>
        <ul className="short">
          {statements.map((statement) => (
            <li key={statement.statementId}>
              <StatementWords
                statement={statement}
                words={words}
                itemTitle={titleOf.get(statement.itemId)}
                itemLanguage={model.session.languages[0]}
              />
              <p className="reason">{reasonWords(statement.reason, words)}</p>
              {list === 'cannot-say' && <DistributionBar degrees={statement.degrees} />}
              <Tally statement={statement} words={words} />
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
};
