import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { reportUrl } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Link } from '../shell/link.js';
import { preparePath } from '../shell/routes.js';
import { useEdition } from './use-edition.js';

/** What is of use when a session is over: its report, and the page of the session. */
export function AfterSession({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { language, say } = useTexts();
  const edition = useEdition(sessionId);
  return (
    <div className="stack stack--tight">
      {typeof edition === 'number' && (
        <a
          className="button button--primary"
          href={reportUrl(sessionId, edition, 'html', language)}
          target="_blank"
          rel="noreferrer"
        >
          {say('room.to-report')}
        </a>
      )}
      <Link className="button" to={preparePath(sessionId)}>
        {say('room.back-to-session-page')}
      </Link>
      <p role="status" className="quiet">
        {edition === null && say('studio.report.none')}
      </p>
    </div>
  );
}
