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
  ['hiddenCount', 'report.participation.hidden'],
  ['withdrawnCount', 'report.participation.withdrawn'],
  ['redactedCount', 'report.participation.redacted'],
];

/** Said only when there is something to say. */
const EXCEPTIONS: ReadonlySet<keyof ReportParticipation> = new Set([
  'hiddenCount',
  'withdrawnCount',
  'redactedCount',
]);

/** Who took part and what they did, in figures. */
export const ParticipationSection = ({ model, words }: ReportPartProps): JSX.Element => (
  <section aria-labelledby="participation">
    <h2 id="participation">{words.texts('report.participation.heading')}</h2>
    <dl>
      {FIGURES.filter(([figure]) => model.participation[figure] > 0 || !EXCEPTIONS.has(figure)).map(
        ([figure, key]) => (
          <div key={figure}>
            <dt>{words.texts(key)}</dt>
            <dd>{words.count(model.participation[figure])}</dd>
          </div>
        ),
      )}
    </dl>
  </section>
);
