import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Page } from '../shell/page.js';
import { codeText } from '../shell/problems.js';

/** Why one is not in the room, and where to go instead. */
export function TurnedAway({ reason, sessionId }: { reason: string; sessionId: SessionId }): JSX.Element {
  const { say } = useTexts();
  const isParticipant = reason === 'participant';
  return (
    <Page title={say('room.turned-away')} signedIn={reason !== 'not-signed-in'}>
      <div className="stack">
        <p>{isParticipant ? say('room.participant') : codeText(say, reason)}</p>
        <p className="row">
          {isParticipant ? (
            <a className="button button--primary" href={`/sessions/${sessionId}`}>
              {say('room.to-session')}
            </a>
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
