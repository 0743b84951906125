import type { ReportModel } from '@app/report';
import type { ReportLook } from '@app/application';
import type { JSX } from 'react';
import { ReportOwner } from './report-owner.js';
import type { Words } from '../words.js';
import { Rings } from '@app/charts';

export interface ReportPartProps {
  model: ReportModel;
  words: Words;
  look?: ReportLook | null;
}

function whenWords({ session }: ReportModel, words: Words): string | null {
  const { startedAt, closedAt, timeZone } = session;
  if (startedAt === null) return null;
  const date = words.day(startedAt, timeZone);
  return closedAt === null
    ? date
    : words.texts('report.when', {
        date,
        from: words.minute(startedAt, timeZone),
        to: words.minute(closedAt, timeZone),
      });
}

const summaryWords = ({ participation }: ReportModel, { texts }: Words): string =>
  texts('report.summary', {
    participants: participation.participantCount,
    organisations: participation.organisationCount,
    statements: participation.statementCount,
    endorsements: participation.endorsementCount - participation.cannotSayCount,
    cannotSay: participation.cannotSayCount,
  });

/** What was held, why, when and by how many; said at once when it was a rehearsal. */
export const ReportHeader = ({ model, words, look = null }: ReportPartProps): JSX.Element => {
  const { title, purpose, fictional, languages } = model.session;
  const when = whenWords(model, words);
  return (
    <header>
      <p className="mark">
        <Rings degree={3} /> Weerklank {look !== null && <ReportOwner {...look} />}{' '}
        <span>{words.texts('report.kind')}</span>
      </p>
      <h1 dir="auto" lang={languages[0]}>
        {title}
      </h1>
      {fictional && (
        <p className="fictional" role="note">
          <b>{words.texts('report.fictional.title')}.</b> {words.texts('report.fictional.body')}
        </p>
      )}
      {when !== null && <p className="when">{when}</p>}
      <p className="purpose" dir="auto" lang={languages[0]}>
        {purpose}
      </p>
      <p className="summary">{summaryWords(model, words)}</p>
    </header>
  );
};
