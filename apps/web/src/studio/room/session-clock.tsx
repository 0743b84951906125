import type { Timestamp } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { clockText, timeText } from '../shell/moments.js';
import { latenessOf, plannedEndOf } from './next-step.js';
import { useServerNow } from '../../live/server-clock.js';

interface SessionClockProps {
  startedAt: Timestamp;
  agenda: readonly AgendaEntry[];
  timeZone: string | undefined;
}

const MINUTE_MS = 60_000;

/** How long the session has been going on, and when it ends if the rest goes as planned. */
export function SessionClock({ startedAt, agenda, timeZone }: SessionClockProps): JSX.Element {
  const { language, say } = useTexts();
  const now = useServerNow();
  const lateMinutes = Math.round(latenessOf(agenda, startedAt, now) / MINUTE_MS);
  return (
    <p className="quiet">
      {say('room.session-clock', {
        elapsed: clockText(now - startedAt),
        end: timeText(plannedEndOf(agenda, now), language, timeZone),
      })}
      {lateMinutes !== 0 &&
        ` · ${say(lateMinutes > 0 ? 'room.clock.late' : 'room.clock.early', { minutes: Math.abs(lateMinutes) })}`}
    </p>
  );
}
