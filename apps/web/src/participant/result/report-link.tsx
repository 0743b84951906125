import type { JSX } from 'react';
import { reportUrl } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { dayOf } from '../page/time-of-day.js';
import type { ReportState } from './use-report.js';

interface ReportLinkProps {
  state: ReportState;
  onRetry: () => void;
}

/** The way to the whole report, and until when it is open. */
export function ReportLink({ state, onRetry }: ReportLinkProps): JSX.Element {
  const { say, language } = useTexts();
  const { sessionId, session } = useAttending();
  const url = (edition: number) => reportUrl(sessionId, edition, 'html', language);
  return (
    <>
      <p role="status">
        {state.kind === 'composing' && say('result.composing')}
        {state.kind === 'failed' && say('result.failed')}
      </p>
      {state.kind === 'failed' && <Button onClick={onRetry}>{say('common.retry')}</Button>}
      {state.kind === 'there' && (
        <p className="row report-link">
          <a className="button button--primary" href={url(state.edition)}>
            {say('result.whole')}
          </a>
          <a className="button button--quiet" href={url(state.edition)} download>
            {say('result.save')}
          </a>
        </p>
      )}
      {state.openUntil !== null && (
        <p className="quiet">
          {say('result.until', { date: dayOf(Date.parse(state.openUntil), language, session.timeZone) })}
        </p>
      )}
    </>
  );
}
