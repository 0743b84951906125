import { useState, type JSX } from 'react';
import { api } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Link } from '../shell/link.js';
import { Page } from '../shell/page.js';
import { ProblemPage } from '../shell/problem-page.js';
import { NEW_SESSION_PATH } from '../shell/routes.js';
import { useLoaded } from '../shell/use-loaded.js';
import { inOrder } from './in-order.js';
import { SessionRow } from './session-row.js';

/** The sessions that one organises: what is on and to come first. */
export function SessionsPage(): JSX.Element {
  const { say } = useTexts();
  const [now] = useState(() => Date.now());
  const { data, problem, reload } = useLoaded(api.sessions);
  if (problem !== null && data === null)
    return <ProblemPage problem={problem} retry={() => void reload()} forbidden={say('studio.no-account')} />;
  const newSession = (
    <Link className="button button--primary" to={NEW_SESSION_PATH}>
      {say('studio.sessions.new')}
    </Link>
  );
  return (
    <Page title={say('studio.sessions.title')} actions={data?.sessions.length === 0 ? undefined : newSession}>
      {data === null && <p role="status">{say('common.loading')}</p>}
      {data?.sessions.length === 0 && (
        <div className="empty stack">
          <h2>{say('studio.sessions.empty.title')}</h2>
          <p>{say('studio.sessions.empty.body')}</p>
          <p>{newSession}</p>
        </div>
      )}
      {data !== null && data.sessions.length > 0 && (
        <ul className="rows">
          {inOrder(data.sessions, now).map((session) => (
            <SessionRow key={session.sessionId} session={session} now={now} />
          ))}
        </ul>
      )}
    </Page>
  );
}
