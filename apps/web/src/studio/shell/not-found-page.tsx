import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Link } from './link.js';
import { Page } from './page.js';
import { SESSIONS_PATH } from './routes.js';

/** For an address that leads nowhere. */
export function NotFoundPage(): JSX.Element {
  const { say } = useTexts();
  return (
    <Page title={say('studio.problem.title')}>
      <div className="stack">
        <p>{say('error.not-found')}</p>
        <p>
          <Link to={SESSIONS_PATH}>{say('studio.sessions.title')}</Link>
        </p>
      </div>
    </Page>
  );
}
