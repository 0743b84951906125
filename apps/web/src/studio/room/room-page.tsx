import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { ServerAheadContext } from '../../live/server-clock.js';
import { useLive } from '../../live/use-live.js';
import { useAdmittedLanguages, useTexts } from '../../texts.js';
import { Page } from '../shell/page.js';
import { Room } from './room.js';
import { TurnedAway } from './turned-away.js';

/** The room of one session: its live state, or why it cannot be seen. */
export function RoomPage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { say } = useTexts();
  const live = useLive(sessionId);
  const { view, state } = live;
  const role = view?.personal.me.role;
  // An organiser was not invited: their languages are those of the session.
  useAdmittedLanguages(role === 'organiser' ? undefined : view?.personal.me.languages);
  if (state.kind === 'ended') return <TurnedAway reason={state.reason} sessionId={sessionId} />;
  if (role === 'participant') return <TurnedAway reason="participant" sessionId={sessionId} />;
  if (view === null)
    return (
      <Page title={say('room.title')}>
        <p role="status">{say(state.kind === 'offline' ? 'common.unreachable' : 'common.connecting')}</p>
      </Page>
    );
  return (
    <ServerAheadContext value={live.client.serverAheadMs}>
      <Room sessionId={sessionId} live={{ ...live, view }} />
    </ServerAheadContext>
  );
}
