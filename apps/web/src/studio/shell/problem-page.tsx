import type { JSX } from 'react';
import type { Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { Page } from './page.js';
import { problemText } from './problems.js';

const UNAUTHORISED = 401;
const SERVER_ERROR = 500;

/** Shown instead of a page that could not be had: why, and the way on. */
export function ProblemPage({ problem, retry }: { problem: Problem; retry: () => void }): JSX.Element {
  const { say } = useTexts();
  const isStranger = problem.status === UNAUTHORISED;
  return (
    <Page title={say(isStranger ? 'studio.stranger.title' : 'studio.problem.title')} signedIn={!isStranger}>
      <div className="stack">
        <p>{isStranger ? say('studio.stranger.body') : problemText(say, problem)}</p>
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
