import type { AgendaItemId } from '@app/dialogue';
import type { JSX } from 'react';
import { useServerNow } from '../../live/server-clock.js';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { roughly } from '../page/time-of-day.js';
import { ownOf, secondThoughtsMs } from './own-of.js';
import { leadToOwn } from './own-statement.js';

/** The way to what one posted last at an item, for as long as one may still correct or withdraw it. */
export function ToOwn({ itemId }: { itemId: AgendaItemId }): JSX.Element | null {
  const { say } = useTexts();
  const { view, posting } = useAttending();
  const now = useServerNow();
  const last = ownOf(view, itemId).find((own) => secondThoughtsMs(view, own, now) > 0);
  // What waits on this device is newer, and has no time of its own yet.
  const isWaiting = posting.waiting.some((one) => one.itemId === itemId);
  if (last === undefined || isWaiting) return null;
  const time = roughly(secondThoughtsMs(view, last, now));
  return (
    <>
      <p className="quiet">{say('write.time-left', { time })}</p>
      <Button look="quiet" onClick={() => leadToOwn(last.statementId)}>
        {say('write.to-own')}
      </Button>
    </>
  );
}
