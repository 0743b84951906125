import type { SessionId } from '@app/dialogue';
import { useCallback, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Notice } from '../../ui/index.js';
import { problemText } from '../shell/problems.js';
import { useLoaded } from '../shell/use-loaded.js';
import { EditionItem } from './edition-item.js';

interface ReportsSectionProps {
  sessionId: SessionId;
  timeZone: string | undefined;
}

/** The report of a session that was held, in all its editions. */
export function ReportsSection({ sessionId, timeZone }: ReportsSectionProps): JSX.Element {
  const { say } = useTexts();
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
    </section>
  );
}
