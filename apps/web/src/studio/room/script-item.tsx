import { isOpen } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { focusSoon } from '../shell/focus-soon.js';
import { clockText } from '../shell/moments.js';
import { NOW_HEADING_ID } from './now-heading.js';
import type { Steering } from './steering.js';

interface ScriptItemProps {
  item: AgendaEntry;
  /** Null when one may not change anything. */
  steering: Steering | null;
  /** Whether it was closed last and can be opened again. */
  isReopenable: boolean;
  /** Whether the session is over: what did not begin then does not any more. */
  hasEnded: boolean;
}

const MINUTE_MS = 60_000;

type CourseProps = Pick<ScriptItemProps, 'item' | 'hasEnded'>;

/** How an item went, or is to go. */
function Course({ item: { phase, plannedMs }, hasEnded }: CourseProps): JSX.Element {
  const { say } = useTexts();
  if (phase.kind !== 'closed') {
    const kind = hasEnded && phase.kind === 'waiting' ? 'skipped' : phase.kind;
    return (
      <p className={kind === 'skipped' ? 'quiet' : 'visually-hidden'}>{say(`studio.item-phase.${kind}`)}</p>
    );
  }
  const tookMs = phase.closedAt - phase.openedAt;
  const late = Math.round((tookMs - plannedMs) / MINUTE_MS);
  return (
    <p className="quiet">
      {say('room.item.took', { length: clockText(tookMs) })}
      {late !== 0 &&
        ` (${say(late > 0 ? 'room.item.longer' : 'room.item.shorter', { minutes: Math.abs(late) })})`}
    </p>
  );
}

/** One item of the script. */
export function ScriptItem({ item, steering, isReopenable, hasEnded }: ScriptItemProps): JSX.Element {
  const { say } = useTexts();
  const { phase, title, plannedMs, itemId } = item;
  const isNow = isOpen(phase);
  return (
    <li
      data-item-id={itemId}
      className={`script-item script-item--${isNow ? 'open' : phase.kind}`}
      aria-current={isNow ? 'step' : undefined}
    >
      <div>
        <p className="script-title" dir="auto">
          {title}
        </p>
        <Course item={item} hasEnded={hasEnded} />
      </div>
      <p className="number quiet">{say('studio.minutes', { minutes: Math.round(plannedMs / MINUTE_MS) })}</p>
      {steering !== null && isReopenable && (
        <p className="script-acts">
          <Button
            look="quiet"
            aria-label={say('room.reopen-named', { title })}
            aria-disabled={!steering.isOnline}
            onClick={() => {
              if (!steering.isOnline) return;
              steering.takeBack({ kind: 'reopen', item });
              focusSoon(NOW_HEADING_ID);
            }}
          >
            {say('room.reopen')}
          </Button>
        </p>
      )}
      {steering !== null && (phase.kind === 'waiting' || phase.kind === 'skipped') && (
        <p className="script-acts">
          <Button
            look="quiet"
            aria-label={say('room.open-named', { title })}
            aria-disabled={!steering.isSettled}
            onClick={() => {
              if (!steering.isSettled) return;
              steering.open(itemId);
              focusSoon(NOW_HEADING_ID);
            }}
          >
            {say('room.open')}
          </Button>
          <Button
            look="quiet"
            aria-label={say(phase.kind === 'skipped' ? 'room.plan-named' : 'room.skip-named', { title })}
            aria-disabled={!steering.isOnline}
            onClick={() => steering.skip(itemId, phase.kind === 'waiting')}
          >
            {say(phase.kind === 'skipped' ? 'room.plan' : 'room.skip')}
          </Button>
        </p>
      )}
    </li>
  );
}
