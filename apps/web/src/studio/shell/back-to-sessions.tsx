import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Link } from './link.js';
import { SESSIONS_PATH } from './routes.js';

/** The way back to the list of sessions. */
export function BackToSessions(): JSX.Element {
  const { say } = useTexts();
  return (
    <p className="quiet">
      <Link to={SESSIONS_PATH}>{say('studio.sessions.title')}</Link>
    </p>
  );
}
