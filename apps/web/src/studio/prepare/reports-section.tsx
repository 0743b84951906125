import type { SessionId, Timestamp } from '@app/dialogue';
import { useCallback, useState, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { problemText } from '../shell/problems.js';
import { useLoaded } from '../shell/use-loaded.js';
import { momentText } from '../shell/moments.js';
import { EditionItem } from './edition-item.js';
import { ReportMail } from './report-mail.js';

interface ReportsSectionProps {
  sessionId: SessionId;
  timeZone: string | undefined;
  closedAt: Timestamp;
  /** Whether this person mails it. */
  mails: boolean;
}

/** Until then who was there can open it: then nobody can tell any more who was who. */
const OPEN_MS = 7 * 86_400_000;

/** The report of a session that was held, in all its editions. */
export function ReportsSection({ sessionId, timeZone, closedAt, mails }: ReportsSectionProps): JSX.Element {
  const { language, say } = useTexts();
  const [now] = useState(() => Date.now());
  const { data, problem, reload } = useLoaded(useCallback(() => api.editions(sessionId), [sessionId]));
  return (
    <section className="stack" aria-labelledby="report-heading">
      <div className="section-head">
        <h2 id="report-heading">{say('studio.report.title')}</h2>
      </div>
      {problem !== null && (
        <Notice tone="alert" role="alert">
          {problemText(say, problem)}
        </Notice>
      )}
      {data?.editions.length === 0 && (
        <p className="row">
          {say('studio.report.none')}
          <Button onClick={() => void reload()}>{say('common.retry')}</Button>
        </p>
      )}
      <ul className="rows">
        {data?.editions
          .toSorted((a, b) => b.edition - a.edition)
          .map((edition) => (
            <EditionItem key={edition.edition} sessionId={sessionId} edition={edition} timeZone={timeZone} />
          ))}
      </ul>
      {data !== null && data.editions.length > 0 && (
        <p className="quiet measure">{say('studio.report.hash.why')}</p>
      )}
      {mails && (
        <p className="measure">
          {now < closedAt + OPEN_MS
            ? say('studio.report.until', { moment: momentText(closedAt + OPEN_MS, language, timeZone) })
            : say('studio.report.ended')}
        </p>
      )}
      {mails && <ReportMail sessionId={sessionId} timeZone={timeZone} />}
    </section>
  );
}
