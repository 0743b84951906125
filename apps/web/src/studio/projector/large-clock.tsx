import type { Timestamp } from '@app/dialogue';
import type { JSX } from 'react';
import { useServerNow } from '../../live/server-clock.js';
import { useTexts } from '../../texts.js';
import { clockText } from '../shell/moments.js';

/** How much time is left, to be read from afar. */
export function LargeClock({ plannedEndAt }: { plannedEndAt: Timestamp }): JSX.Element {
  const { say } = useTexts();
  const leftMs = plannedEndAt - useServerNow();
  return (
    <p role="timer" className="large-clock">
      {leftMs < 0 ? (
        say('projector.over')
      ) : (
        <>
          <span className="large-clock__label">{say('projector.left')}</span> <bdi>{clockText(leftMs)}</bdi>
        </>
      )}
    </p>
  );
}
