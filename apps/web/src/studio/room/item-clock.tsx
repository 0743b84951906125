import { isOpen } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { clockText, timeText } from '../shell/moments.js';
import { useServerNow } from '../../live/server-clock.js';

/** How long the open item has been going on and how much time is left. */
export function ItemClock({
  item,
  timeZone,
}: {
  item: AgendaEntry;
  timeZone: string | undefined;
}): JSX.Element | null {
  const { language, say } = useTexts();
  const now = useServerNow();
  const { phase } = item;
  if (!isOpen(phase)) return null;
  const { openedAt, plannedEndAt } = phase;
  const leftMs = plannedEndAt - now;
  return (
    <div className="clock">
      <p role="timer" className="clock-left">
        <strong>{clockText(Math.abs(leftMs))}</strong>{' '}
        {say(leftMs >= 0 ? 'room.clock.left' : 'room.clock.over')}
      </p>
      <progress
        aria-label={say('room.clock.progress')}
        max={plannedEndAt - openedAt}
        value={Math.min(Math.max(0, now - openedAt), plannedEndAt - openedAt)}
      />
      <p className="quiet">
        {say('room.clock.elapsed', {
          elapsed: clockText(now - openedAt),
          end: timeText(plannedEndAt, language, timeZone),
        })}
      </p>
    </div>
  );
}
