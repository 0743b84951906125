import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';

/** How the figures came about, in plain words and with the parameters that were used. */
export const MethodSection = ({ model: { method, groups, themes }, words }: ReportPartProps): JSX.Element => {
  const { texts, share } = words;
  const prior = ([0, 1, 2, 3] as const)
    .map((degree) => `${texts(`scale.degree.${degree}`).toLowerCase()} ${share(method.prior[degree])}`)
    .join(', ');
  return (
    <section aria-labelledby="method" className="method">
      <h2 id="method">{texts('report.method.heading')}</h2>
      <p>{texts('report.method.score')}</p>
      <p>{texts('report.method.interval', { level: share(method.credibleLevel) })}</p>
      <p>{texts('report.method.order')}</p>
      <p>{texts('report.method.prior', { prior, weight: method.priorWeight })}</p>
      <p>
        {texts('report.method.lists', {
          least: method.leastAnswerCount,
          share: share(method.cannotSayShare),
          segment: method.smallestSegmentCount,
        })}
      </p>
      {method.drawCount !== undefined && (
        <p>{texts('report.method.certainty', { top: method.topCount, draws: method.drawCount })}</p>
      )}
      {themes && (
        <p>
          {texts('report.method.themes', {
            level: share(method.credibleLevel),
            least: method.leastAnswerCount,
          })}
        </p>
      )}
      {groups && <p>{texts('report.method.groups', { segment: method.smallestSegmentCount })}</p>}
      <p>{texts('report.method.meaning')}</p>
      <p>{texts('report.method.unreadable')}</p>
    </section>
  );
};
