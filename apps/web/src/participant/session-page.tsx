import type { SessionId } from '@app/dialogue';
import { useMemo, type JSX } from 'react';
import { ServerAheadContext } from '../live/server-clock.js';
import { useLive } from '../live/use-live.js';
import { useAdmittedLanguages } from '../texts.js';
import { useAnswering } from './hand/use-answering.js';
import { AttendingContext, sessionOf, type Attending } from './page/attending.js';
import { Entering } from './page/entering.js';
import { PageFrame } from './page/page-frame.js';
import { SessionNotices } from './page/session-notices.js';
import { SessionPart } from './session-part.js';
import { TurnedAway } from './page/turned-away.js';
import { usePosting } from './write/use-posting.js';

/** The session as a participant sees it. */
export function SessionPage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { client, view, state } = useLive(sessionId);
  useAdmittedLanguages(view?.personal.me.languages);
  const isOnline = state.kind === 'online';
  const answering = useAnswering(client, view);
  const posting = usePosting(sessionId, { client, view, isOnline });
  const attending = useMemo<Attending | null>(
    () =>
      view && {
        sessionId,
        client,
        view,
        session: sessionOf(view),
        isOnline,
        answering,
        posting,
      },
    [sessionId, client, view, isOnline, answering, posting],
  );
  if (state.kind === 'ended')
    return <TurnedAway reason={state.reason} onGoOnHere={() => client.goOnHere()} />;
  if (attending === null) return <Entering isOffline={state.kind === 'offline'} />;
  // Before it is live, the session's title is the heading of the page.
  const isLive = !['draft', 'open', 'lobby'].includes(attending.session.phase.kind);
  return (
    <ServerAheadContext value={client.serverAheadMs}>
      <AttendingContext value={attending}>
        <PageFrame title={isLive ? attending.session.title : undefined} notices={<SessionNotices />}>
          <SessionPart />
        </PageFrame>
      </AttendingContext>
    </ServerAheadContext>
  );
}
