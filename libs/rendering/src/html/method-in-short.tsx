import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';

/** How it was measured in a few lines, for who reads the first pages on paper only. */
export const MethodInShort = ({ model, words: { texts, share } }: ReportPartProps): JSX.Element => (
  <section className="on-paper in-short">
    <p>
      <b>{texts('report.paper.method.heading')}.</b>{' '}
      {texts('report.paper.method', { level: share(model.method.credibleLevel) })}
    </p>
  </section>
);
