import { statementsOf } from '@app/report';
import type { JSX } from 'react';
import { reasonWords } from '../reason-words.js';
import type { ReportPartProps } from './report-header.js';
import { Rings } from '@app/charts';
import { Written } from './written.js';

interface IntentSectionProps extends ReportPartProps {
  intent: 'tip' | 'warning' | 'question';
}

/** The degree on the scale that a score comes nearest to. */
const nearestDegree = (score: number): 0 | 1 | 2 | 3 =>
  score < 1 / 6 ? 0 : score < 1 / 2 ? 1 : score < 5 / 6 ? 2 : 3;

/** The strongest statements of one intent, to read on their own; their figures stand with their question. */
export const IntentSection = ({ model, words, intent }: IntentSectionProps): JSX.Element | null => {
  const ids = model.lists.byIntent[intent];
  const shown = statementsOf(model, ids.slice(0, model.method.topCount));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby={intent}>
      <h2 id={intent}>{words.texts(`report.intent.${intent}.heading`)}</h2>
      <p className="intro">{words.texts(`report.intent.${intent}.intro`)}</p>
      <ol className="short">
        {shown.map((statement) => (
          <li key={statement.statementId}>
            <Written className="statement" text={statement.text} language={statement.language} />
            <p className="reason">
              <Rings degree={nearestDegree(statement.score)} /> {reasonWords(statement.reason, words)}
            </p>
          </li>
        ))}
      </ol>
      {ids.length > shown.length && (
        <p className="intro">{words.texts('report.intent.more', { count: ids.length - shown.length })}</p>
      )}
    </section>
  );
};
