import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { LiveGate } from '../room/live-gate.js';
import { Projector } from './projector.js';

/** The stage of one session for a projector. */
export function ProjectorPage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { say } = useTexts();
  return (
    <LiveGate sessionId={sessionId} title={say('projector.title')}>
      {(live) => <Projector sessionId={sessionId} live={live} />}
    </LiveGate>
  );
}
