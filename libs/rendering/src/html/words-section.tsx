import type { JSX } from 'react';
import { CountTable } from './count-table.js';
import type { ReportPartProps } from './report-header.js';

/** The one-word reactions: those of more than one person with their numbers, the others in a row. */
export const WordsSection = ({ model, words }: ReportPartProps): JSX.Element | null => {
  const { texts } = words;
  const given = model.words ?? [];
  const often = given.filter(({ count }) => count > 1);
  const once = given.filter(({ count }) => count === 1);
  return given.length === 0 ? null : (
    <section aria-labelledby="words">
      <h2 id="words">{texts('report.words.heading')}</h2>
      <p className="intro">{texts('report.words.intro')}</p>
      {often.length > 0 && (
        <CountTable
          caption={texts('report.words.caption')}
          labelHeader={texts('report.column.word')}
          countHeader={texts('report.column.participants')}
          rows={often.map(({ word, count }) => ({ key: word, label: <bdi>{word}</bdi>, count }))}
          whole={Math.max(...often.map(({ count }) => count))}
          words={words}
        />
      )}
      {once.length > 0 && (
        <div className="item">
          <h3>{texts('report.words.once')}</h3>
          <ul className="once">
            {once.map(({ word }) => (
              <li key={word}>
                <bdi>{word}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
