import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useLive } from '../live/use-live.js';
import { useTexts } from '../texts.js';

/** Placeholder of the session as a participant sees it. */
export function SessionPage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { view } = useLive(sessionId);
  const { say } = useTexts();
  return <main>{view === null ? say('common.loading') : view.shared.session.title}</main>;
}
