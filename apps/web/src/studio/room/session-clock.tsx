import type { Timestamp } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { clockText, timeText } from '../shell/moments.js';
import { plannedEndOf } from './next-step.js';
import { useServerNow } from '../../live/server-clock.js';

interface SessionClockProps {
  startedAt: Timestamp;
  agenda: readonly AgendaEntry[];
  timeZone: string | undefined;
}

/** How long the session has been going on, and when it ends if the rest goes as planned. */
export function SessionClock({ startedAt, agenda, timeZone }: SessionClockProps): JSX.Element {
  const { language, say } = useTexts();
  const now = useServerNow();
  return (
    <p className="quiet">
      {say('room.session-clock', {
        elapsed: clockText(now - startedAt),
        end: timeText(plannedEndOf(agenda, now), language, timeZone),
      })}
    </p>
  );
}
