import type { View } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';

interface PresenceLineProps {
  participation: View['shared']['participation'];
  presentCount: number | null;
  /** Whether people can do something with what is open. */
  isAsked: boolean;
}

/** Who is there and who was heard, in a line. */
export function PresenceLine({ participation, presentCount, isAsked }: PresenceLineProps): JSX.Element {
  const { say } = useTexts();
  const { participantCount = 0, activeCount = 0, statementCount = 0 } = participation;
  return (
    <p className="presence-line quiet">
      {say('room.presence', { present: presentCount ?? 0, participants: participantCount })}
      {isAsked && ` · ${say('room.presence.active', { count: activeCount })}`}
      {` · ${say('room.presence.statements', { count: statementCount })}`}
    </p>
  );
}
