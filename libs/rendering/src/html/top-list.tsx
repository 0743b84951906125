import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import { reasonWords } from '../reason-words.js';
import { statementStandings } from '../shared-place.js';
import { DistributionBar } from '@app/charts';
import { Breadth } from './breadth.js';
import { FigureKey } from './figure-key.js';
import type { ReportPartProps } from './report-header.js';
import { Score } from './score.js';
import { StatementWords } from './statement-words.js';
import { Tally } from './tally.js';

/** What is most recognised over the whole session, at full size. */
export const TopList = ({ model, words }: ReportPartProps): JSX.Element => {
  const top = statementsOf(model, model.lists.top);
  const standings = statementStandings(statementsOf(model, model.lists.ranked));
  const level = model.method.credibleLevel;
  const titleOf = new Map(model.agenda.map(({ itemId, title }) => [itemId, title]));
  return (
    <section aria-labelledby="top">
      <h2 id="top">{words.texts('report.top.heading')}</h2>
      <p className="intro">
        {top.length === 0
          ? words.texts('report.top.empty')
          : `${words.texts('report.top.intro', { count: top.length })} ${words.texts('report.top.order')}`}
      </p>
      {top.length > 0 && <FigureKey level={level} words={words} />}
      <ol className="top">
        {top.map((statement) => (
          <li key={statement.statementId} value={standings.get(statement)?.place}>
            <p className="place" aria-hidden="true">
              {words.count(standings.get(statement)?.place ?? 0)}
            </p>
            <div className="entry">
              <div>
                <StatementWords
                  statement={statement}
                  words={words}
                  itemTitle={titleOf.get(statement.itemId)}
                  itemLanguage={model.session.languages[0]}
                />
                <p className="reason">{reasonWords(statement.reason, words)}</p>
                <Breadth
                  statement={statement}
                  standing={standings.get(statement)}
                  model={model}
                  words={words}
                />
              </div>
              <div>
                <div className="figures">
                  <DistributionBar degrees={statement.degrees} />
                  <Score statement={statement} level={level} words={words} />
                </div>
                <Tally statement={statement} words={words} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};
