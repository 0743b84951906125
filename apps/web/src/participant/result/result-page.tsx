import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { MyStatements } from '../own/my-statements.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { AskedOutcomes } from './asked-outcomes.js';
import { ChosenList } from './chosen-list.js';
import { MostRecognised } from './most-recognised.js';
import { ReportLink } from './report-link.js';
import { useReport } from './use-report.js';
import { WordsPart } from './words-part.js';
import { YouAndOthers } from './you-and-others.js';

/** After the session: thanks, what was recognised most, the report, and what one's own part in it was. */
export function ResultPage(): JSX.Element {
  const [attempt, setAttempt] = useState(0);
  return <Result key={attempt} onRetry={() => setAttempt(attempt + 1)} />;
}

function Result({ onRetry }: { onRetry: () => void }): JSX.Element {
  const { say } = useTexts();
  const { view, session, sessionId } = useAttending();
  const state = useReport(sessionId);
  const report = state.kind === 'there' ? state.report : null;
  useTitle(say('result.title'), session.title);
  const { statementCount = 0, endorsementCount = 0 } = view.shared.participation;
  return (
    <>
      <div className="part">
        <h1>{say('result.title')}</h1>
        <ReportLink state={state} onRetry={onRetry} />
        <p>{say('result.thanks', { statements: statementCount, endorsements: endorsementCount })}</p>
      </div>
      {report !== null && <MostRecognised report={report} />}
      <YouAndOthers />
      <MyStatements />
      <ChosenList report={report} />
      <AskedOutcomes />
      <WordsPart report={report} />
    </>
  );
}
