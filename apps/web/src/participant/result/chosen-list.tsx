import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { useAttending } from '../page/attending.js';
import { Written } from '../page/written.js';
import { chosenStatements } from './chosen-statements.js';
import type { ReadReport } from './report.js';

/** What one chose to be taken further, and how many did. */
export function ChosenList({ report }: { report: ReadReport | null }): JSX.Element | null {
  const { say } = useTexts();
  const { view } = useAttending();
  const chosen = chosenStatements(view, report);
  if (chosen.length === 0) return null;
  return (
    <section className="part">
      <h2>{say('result.chosen')}</h2>
      <ul className="picked">
        {chosen.map(({ statementId, text, language, chosenCount }) => (
          <li key={statementId}>
            <Written text={text} language={language} />
            {chosenCount !== null && (
              <p className="quiet">{say('result.chosen-by', { count: chosenCount })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
