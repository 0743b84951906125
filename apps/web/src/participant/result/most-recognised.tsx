import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { topOf, type ReadReport } from './report.js';
import { TopList } from './top-list.js';

/** The top of the report. */
export function MostRecognised({ report }: { report: ReadReport }): JSX.Element {
  const { say } = useTexts();
  return (
    <section className="part">
      <h2>{say('result.top')}</h2>
      <TopList top={topOf(report)} />
    </section>
  );
}
