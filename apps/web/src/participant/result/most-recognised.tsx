import type { JSX } from 'react';
import { reportUrl } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { topOf } from './report.js';
import { TopList } from './top-list.js';
import { useReport } from './use-report.js';

/** The top of the report, and the way to all of it. */
export function MostRecognised({ onRetry }: { onRetry: () => void }): JSX.Element {
  const { say, language } = useTexts();
  const { sessionId } = useAttending();
  const state = useReport(sessionId);
  return (
    <section className="part">
      <h2>{say('result.top')}</h2>
      <p role="status">
        {state.kind === 'composing' && say('result.composing')}
        {state.kind === 'failed' && say('result.failed')}
      </p>
      {state.kind === 'failed' && <Button onClick={onRetry}>{say('common.retry')}</Button>}
      {state.kind === 'there' && (
        <>
          <TopList top={topOf(state.report)} />
          <p>
            <a
              className="button button--primary"
              href={reportUrl(sessionId, state.edition, 'html', language)}
            >
              {say('result.whole')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
