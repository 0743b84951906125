import { useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { OwnStatements } from '../own/own-statements.js';
import { useAttending } from '../page/attending.js';
import { useTitle } from '../page/use-title.js';
import { MostRecognised } from './most-recognised.js';

/** After the session: thanks, what was recognised most, the report, and one's own statements. */
export function ResultPage(): JSX.Element {
  const { say } = useTexts();
  const { view, session } = useAttending();
  const [attempt, setAttempt] = useState(0);
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
      <MostRecognised key={attempt} onRetry={() => setAttempt(attempt + 1)} />
      <OwnStatements itemId={null} />
    </>
  );
}
