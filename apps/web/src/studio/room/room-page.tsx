import type { SessionId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { LiveGate } from './live-gate.js';
import { Room } from './room.js';

/** The room of one session. */
export function RoomPage({ sessionId }: { sessionId: SessionId }): JSX.Element {
  const { say } = useTexts();
  return (
    <LiveGate sessionId={sessionId} title={say('room.title')}>
      {(live) => <Room sessionId={sessionId} live={live} />}
    </LiveGate>
  );
}
