import type { Timestamp } from '@app/dialogue';
import { isOtherTime, plannedTimeInShort, zoneText } from '@app/texts';
import type { JSX } from 'react';
import type { SessionSummary } from '../../api/api.js';
import { ownTimeZone } from '../../shared-parts/planned-time-of.js';
import { useTexts } from '../../texts.js';
import { Link } from '../shell/link.js';
import { preparePath, roomPath } from '../shell/routes.js';

/** One session in the list: what it is called, when it is, how far it is, how many took part. */
export function SessionRow({ session, now }: { session: SessionSummary; now: Timestamp }): JSX.Element {
  const { language, say } = useTexts();
  const { sessionId, title, phase, startsAt, plannedMs, timeZone, participantCount, statementCount } =
    session;
  const planned = startsAt !== null && {
    startsAt,
    endsAt: plannedMs === 0 ? null : startsAt + plannedMs,
    timeZone,
  };
  const isOn = phase === 'lobby' || phase === 'live';
  return (
    <li className="session-row">
      <div className="session-name">
        <h2>
          <Link to={preparePath(sessionId)} dir="auto">
            {title}
          </Link>
        </h2>
        {planned && (
          <p>
            <time dateTime={new Date(planned.startsAt).toISOString()}>
              {plannedTimeInShort(planned, language, now)}
            </time>
            {isOtherTime(planned, ownTimeZone()) && (
              <span className="quiet">{` (${zoneText(timeZone, language, say)})`}</span>
            )}
          </p>
        )}
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
