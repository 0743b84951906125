import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import type { Words } from '../words.js';
import { apartCountOf, countedOf } from '../counted.js';
import { Folded } from './folded.js';
import type { ReportPartProps } from './report-header.js';
import { ScaleAnswers } from './scale-answers.js';
import { StatementTable } from './statement-table.js';

const minutesOf = (ms: number): number => Math.round(ms / 60_000);

/** That some statements to a question stand elsewhere, so that the counts add up. */
const ApartCount = ({ count, words }: { count: number; words: Words }): JSX.Element | null =>
  count === 0 ? null : <p className="intro">{words.texts('report.item.apart', { count })}</p>;

/** Every question, with its answers or the ranking of what was said to it. */
export const AgendaSection = ({ model, words }: ReportPartProps): JSX.Element | null =>
  model.agenda.length === 0 ? null : (
    <section aria-labelledby="items">
      <h2 id="items">{words.texts('report.items.heading')}</h2>
      {countedOf(model).total > 0 && (
        <p className="intro">{words.texts('report.items.counted', { ...countedOf(model) })}</p>
      )}
      {model.lists.ranked.length > 0 && (
        <p className="intro on-paper">
          {words.texts('report.paper.list', { level: words.share(model.method.credibleLevel) })}
        </p>
      )}
      {model.agenda.map(({ itemId, title, question, plannedMs, actualMs, ranked, scale }) => (
        <div key={itemId} className="item">
          <h3 dir="auto" lang={model.session.languages[0]}>
            {title}
          </h3>
          <p className="question" dir="auto" lang={model.session.languages[0]}>
            {question}
          </p>
          {actualMs !== null && (
            <p className="time">
              {words.texts('report.item.time', {
                planned: minutesOf(plannedMs),
                actual: minutesOf(actualMs),
              })}
            </p>
          )}
          {scale && <ScaleAnswers scale={scale} least={model.method.smallestSegmentCount} words={words} />}
          {ranked.length === 0 && !scale && (
            <p className="intro">
              {words.texts(actualMs === null ? 'report.item.not-put' : 'report.item.empty')}
            </p>
          )}
          {ranked.length > 0 && (
            <Folded summary={words.texts('report.fold.statements', { count: ranked.length })}>
              <StatementTable
                caption={words.texts('report.item.caption', { count: ranked.length })}
                statements={statementsOf(model, ranked)}
                level={model.method.credibleLevel}
                themes={model.themes?.ranked ?? []}
                words={words}
              />
            </Folded>
          )}
          <ApartCount count={apartCountOf(model, itemId)} words={words} />
        </div>
      ))}
    </section>
  );
