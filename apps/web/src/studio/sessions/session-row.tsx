import type { JSX } from 'react';
import type { SessionSummary } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Link } from '../shell/link.js';
import { preparePath, roomPath } from '../shell/routes.js';

/** One session in the list: what it is called, how far it is, how many took part. */
export function SessionRow({ session }: { session: SessionSummary }): JSX.Element {
  const { say } = useTexts();
  const { sessionId, title, phase, participantCount, statementCount } = session;
  const isOn = phase === 'lobby' || phase === 'live';
  return (
    <li className="session-row">
      <div className="session-name">
        <h2>
          <Link to={preparePath(sessionId)} dir="auto">
            {title}
          </Link>
        </h2>
        <p className="quiet">
          {say(`studio.phase.${phase}`)}
          {isOn && (
            <>
              {' · '}
              <Link to={roomPath(sessionId)}>{say('studio.to-room')}</Link>
            </>
          )}
        </p>
      </div>
      <p className="count">
        <strong>{participantCount}</strong> {say('studio.count.participants', { count: participantCount })}
      </p>
      <p className="count">
        <strong>{statementCount}</strong> {say('studio.count.statements', { count: statementCount })}
      </p>
    </li>
  );
}
