import type { JSX } from 'react';
import { reportUrl } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { OwnStatements } from '../own/own-statements.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { topOf } from './report.js';
import { TopList } from './top-list.js';
import { useReport } from './use-report.js';

/** After the session: thanks, what was recognised most, the report, and one's own statements. */
export function ResultPage(): JSX.Element {
  const { say, language } = useTexts();
  const { sessionId, view, session } = useAttending();
  const { state, retry } = useReport(sessionId);
  useTitle(say('result.title'), session.title);
  const { statementCount = 0, endorsementCount = 0 } = view.shared.participation;
  return (
    <>
      <div className="part">
        <h1>{say('result.title')}</h1>
        <p className="lead">
          {say('result.thanks', { statements: statementCount, endorsements: endorsementCount })}
        </p>
      </div>
      <section className="part">
        <h2>{say('result.top')}</h2>
        <p role="status">
          {state.kind === 'composing' && say('result.composing')}
          {state.kind === 'failed' && say('result.failed')}
        </p>
        {state.kind === 'failed' && <Button onClick={retry}>{say('common.retry')}</Button>}
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
      <OwnStatements itemId={null} />
    </>
  );
}
