import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import { statementStandings } from '../shared-place.js';
import { Folded } from './folded.js';
import type { ReportPartProps } from './report-header.js';
import { ShortStatements } from './short-statements.js';

/** So many stand there before one unfolds the rest. */
const OPEN_COUNT = 3;

interface IntentSectionProps extends ReportPartProps {
  intent: 'tip' | 'warning' | 'question';
}

/** The strongest statements of one intent, to read on their own; their figures stand with their question. */
export const IntentSection = ({ model, words, intent }: IntentSectionProps): JSX.Element | null => {
  const ids = model.lists.byIntent[intent];
  const shown = ids.slice(0, model.method.topCount);
  if (shown.length === 0) return null;
  const standings = statementStandings(statementsOf(model, ids));
  const folded = shown.slice(OPEN_COUNT);
  return (
    <section aria-labelledby={intent}>
      <h2 id={intent}>{words.texts(`report.intent.${intent}.heading`)}</h2>
      <p className="intro">{words.texts(`report.intent.${intent}.intro`)}</p>
      <div className="in-columns">
        <ol className="short">
          <ShortStatements
            model={model}
            words={words}
            ids={shown.slice(0, OPEN_COUNT)}
            standings={standings}
          />
        </ol>
        {folded.length > 0 && (
          <Folded summary={words.texts('report.fold.more', { count: folded.length })}>
            <ol className="short">
              <ShortStatements model={model} words={words} ids={folded} standings={standings} />
            </ol>
          </Folded>
        )}
      </div>
      {ids.length > shown.length && (
        <p className="intro">{words.texts('report.intent.more', { count: ids.length - shown.length })}</p>
      )}
    </section>
  );
};
