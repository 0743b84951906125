import type { Timestamp } from '@app/dialogue';
import type { JSX } from 'react';
import { useServerNow } from '../../live/server-clock.js';
import { useTexts } from '../../texts.js';
import { minutesLeft } from './minutes-left.js';

const EVERY_MS = 5_000;

/** The time until the planned end, in whole minutes: it informs and does not press. */
export function TimeLeft({ plannedEndAt }: { plannedEndAt: Timestamp }): JSX.Element {
  const { say } = useTexts();
  // The clock is read once in a while: early rather than late.
  const minutes = minutesLeft(plannedEndAt, useServerNow(EVERY_MS) + EVERY_MS);
  return (
    <p className="quiet time-left" role="timer">
      {minutes === 0
        ? say('time.over')
        : minutes === 1
          ? say('time.last-minute')
          : say('time.minutes', { minutes })}
    </p>
  );
}
