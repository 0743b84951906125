import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';
import { StatementTable } from './statement-table.js';

/** Every question that was put, with the ranking of what was said to it. */
export const AgendaSection = ({ model, words }: ReportPartProps): JSX.Element | null =>
  model.agenda.length === 0 ? null : (
    <section aria-labelledby="items">
      <h2 id="items">{words.texts('report.items.heading')}</h2>
      {model.agenda.map(({ itemId, title, question, ranked }) => (
        <div key={itemId} className="item">
          <h3 dir="auto" lang={model.session.languages[0]}>
            {title}
          </h3>
          <p className="question" dir="auto" lang={model.session.languages[0]}>
            {question}
          </p>
          {ranked.length === 0 ? (
            <p className="intro">{words.texts('report.item.empty')}</p>
          ) : (
            <StatementTable
              caption={words.texts('report.item.caption', { count: ranked.length })}
              statements={statementsOf(model, ranked)}
              level={model.method.credibleLevel}
              words={words}
            />
          )}
        </div>
      ))}
    </section>
  );
