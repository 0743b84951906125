import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import { CountTable } from './count-table.js';
import type { ReportPartProps } from './report-header.js';
import { StatementWords } from './statement-words.js';

/** What participants find worth a follow-up, by how many chose it. */
export const ChoicesSection = ({ model, words }: ReportPartProps): JSX.Element | null => {
  const { choices } = model;
  const { texts } = words;
  if (choices === undefined) return null;
  const { choosingCount, chosen } = choices;
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{texts('report.choices.heading')}</h2>
      <p className="intro">{texts('report.choices.intro', { count: choosingCount })}</p>
      {chosen.length === 0 ? (
        <p className="intro">{texts('report.choices.none')}</p>
      ) : (
        <CountTable
          caption={texts('report.choices.caption', { count: chosen.length })}
          labelHeader={texts('report.column.statement')}
          countHeader={texts('report.column.chosen')}
          rows={chosen.flatMap(({ statementId, chosenCount }) =>
            statementsOf(model, [statementId]).map((statement) => ({
              key: statementId,
              label: <StatementWords statement={statement} words={words} />,
              count: chosenCount,
            })),
          )}
          whole={choosingCount}
          words={words}
        />
      )}
    </section>
  );
};
