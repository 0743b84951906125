import type { JSX } from 'react';
import type { Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Page } from './page.js';
import { problemText } from './problems.js';

const UNAUTHORISED = 401;
const FORBIDDEN = 403;
const SERVER_ERROR = 500;

interface ProblemPageProps {
  problem: Problem;
  retry: () => void;
  /** What to say instead when one may not see the page. */
  forbidden?: string;
}

/** Shown instead of a page that could not be had: why, and the way on. */
export function ProblemPage({ problem, retry, forbidden }: ProblemPageProps): JSX.Element {
  const { say } = useTexts();
  const words =
    problem.status === FORBIDDEN && forbidden !== undefined ? forbidden : problemText(say, problem);
  const isStranger = problem.status === UNAUTHORISED;
  return (
    <Page title={say(isStranger ? 'studio.stranger.title' : 'studio.problem.title')} signedIn={!isStranger}>
      <div className="stack">
        <p>{isStranger ? say('studio.stranger.body') : words}</p>
        <p className="row">
          {problem.status >= SERVER_ERROR ? (
            <Button look="primary" onClick={retry}>
              {say('common.retry')}
            </Button>
          ) : (
            <a className="button button--primary" href="/sign-in">
              {say('studio.to-sign-in')}
            </a>
          )}
        </p>
      </div>
    </Page>
  );
}
