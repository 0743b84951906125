import type { SessionId } from '@app/dialogue';
import { useMemo, type JSX } from 'react';
import { ServerAheadContext } from '../live/server-clock.js';
import type { LiveStore } from '../live/live-store.js';
import { useLive } from '../live/use-live.js';
import { useOnline } from '../live/use-online.js';
import { useAdmittedLanguages, useTexts } from '../texts.js';
import { useAnswering } from './hand/use-answering.js';
import { AttendingContext, sessionOf, type Attending } from './page/attending.js';
import { Entering } from './page/entering.js';
import { PageFrame } from './page/page-frame.js';
import { SessionNotices } from './page/session-notices.js';
import { useCalm } from './page/use-calm.js';
import { SessionPart } from './session-part.js';
import { TurnedAway } from './page/turned-away.js';
import { usePosting } from './write/use-posting.js';

/** The session as a participant sees it. */
export function SessionPage({ sessionId, early }: { sessionId: SessionId; early: LiveStore }): JSX.Element {
  const { say } = useTexts();
  const { client, view, state } = useLive(sessionId, early);
  useAdmittedLanguages(view?.personal.me.languages);
  const isOnline = useOnline() && state.kind === 'online';
  const answering = useAnswering(client, view);
  const posting = usePosting(sessionId, { client, view, isOnline });
  const { view: shown, arrivals } = useCalm(view);
  const attending = useMemo<Attending | null>(
    () =>
      shown && {
        sessionId,
        client,
        view: shown,
        session: sessionOf(shown),
        isOnline,
        answering,
        posting,
        arrivals,
      },
    [sessionId, client, shown, isOnline, answering, posting, arrivals],
  );
  if (state.kind === 'ended')
    return <TurnedAway reason={state.reason} onGoOnHere={() => client.goOnHere()} />;
  if (attending === null)
    return <Entering text={say(state.kind === 'offline' ? 'common.unreachable' : 'common.connecting')} />;
  // Before it is live, the session's title is the heading of the page.
  const isLive = !['draft', 'open', 'lobby'].includes(attending.session.phase.kind);
  return (
    <ServerAheadContext value={client.serverAheadMs}>
      <AttendingContext value={attending}>
        <PageFrame
          title={isLive ? attending.session.title : undefined}
          isFictional={attending.session.fictional}
          notices={<SessionNotices />}
        >
          <SessionPart />
        </PageFrame>
      </AttendingContext>
    </ServerAheadContext>
  );
}
