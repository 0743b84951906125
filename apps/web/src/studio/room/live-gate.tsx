import type { SessionId, View } from '@app/dialogue';
import type { JSX, ReactNode } from 'react';
import { ServerAheadContext } from '../../live/server-clock.js';
import { useLive, type Live } from '../../live/use-live.js';
import { useAdmittedLanguages, useTexts } from '../../texts.js';
import { Page } from '../shell/page.js';
import { TurnedAway } from './turned-away.js';

interface LiveGateProps {
  sessionId: SessionId;
  /** What the page is called until the session can be seen. */
  title: string;
  children: (live: Live & { view: View }) => ReactNode;
}

/** The live state of a session for who steers or watches it, or why they cannot see it. */
export function LiveGate({ sessionId, title, children }: LiveGateProps): JSX.Element {
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
      <Page title={title}>
        <p role="status">{say(state.kind === 'offline' ? 'common.unreachable' : 'common.connecting')}</p>
      </Page>
    );
  return (
    <ServerAheadContext value={live.client.serverAheadMs}>{children({ ...live, view })}</ServerAheadContext>
  );
}
