import type { ReportParticipation } from '@app/report';
import type { TextKey } from '@app/texts';
import type { JSX } from 'react';
import type { ReportPartProps } from './report-header.js';

const FIGURES: readonly (readonly [keyof ReportParticipation, TextKey])[] = [
  ['participantCount', 'report.participation.participants'],
  ['organisationCount', 'report.participation.organisations'],
  ['postingCount', 'report.participation.posting'],
  ['endorsingCount', 'report.participation.endorsing'],
  ['statementCount', 'report.participation.statements'],
  ['endorsementCount', 'report.participation.endorsements'],
  ['cannotSayCount', 'report.participation.cannot-say'],
  ['heldCount', 'report.participation.held'],
  ['mergedCount', 'report.participation.merged'],
  ['flaggedCount', 'report.participation.flagged'],
  ['hiddenCount', 'report.participation.hidden'],
  ['withdrawnCount', 'report.participation.withdrawn'],
  ['redactedCount', 'report.participation.redacted'],
];

/** Said only when there is something to say. */
const EXCEPTIONS: ReadonlySet<keyof ReportParticipation> = new Set([
  'heldCount',
  'mergedCount',
  'flaggedCount',
  'hiddenCount',
  'withdrawnCount',
  'redactedCount',
]);

/** An answer is a degree of the scale; that one cannot say is told apart. */
const figureOf = (participation: ReportParticipation, figure: keyof ReportParticipation): number =>
  participation[figure] - (figure === 'endorsementCount' ? participation.cannotSayCount : 0);

/** Who took part and what they did, in figures. */
export const ParticipationSection = ({ model, words }: ReportPartProps): JSX.Element => (
  <section aria-labelledby="participation">
    <h2 id="participation">{words.texts('report.participation.heading')}</h2>
    <dl>
      {FIGURES.map(([figure, key]) => ({ figure, key, count: figureOf(model.participation, figure) }))
        .filter(({ figure, count }) => count > 0 || !EXCEPTIONS.has(figure))
        .map(({ figure, key, count }) => (
          <div key={figure}>
            <dt>{words.texts(key, { count })}</dt>
            <dd>{words.count(count)}</dd>
          </div>
        ))}
    </dl>
  </section>
);
