import { isOpen } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { clockText } from '../shell/moments.js';

interface ScriptItemProps {
  item: AgendaEntry;
  /** Opens it; null when one may not. */
  open: (() => void) | null;
}

const MINUTE_MS = 60_000;

/** One item of the script. */
export function ScriptItem({ item, open }: ScriptItemProps): JSX.Element {
  const { say } = useTexts();
  const { phase, title, plannedMs } = item;
  const isNow = isOpen(phase);
  return (
    <li
      className={`script-item script-item--${isNow ? 'open' : phase.kind}`}
      aria-current={isNow ? 'step' : undefined}
    >
      <div>
        <p className="script-title" dir="auto">
          {title}
        </p>
        <p className={phase.kind === 'waiting' ? 'visually-hidden' : 'quiet'}>
          {phase.kind === 'closed'
            ? say('room.item.took', { length: clockText(phase.closedAt - phase.openedAt) })
            : say(`studio.item-phase.${phase.kind}`)}
        </p>
      </div>
      <p className="number quiet">{say('studio.minutes', { minutes: Math.round(plannedMs / MINUTE_MS) })}</p>
      {open !== null && phase.kind === 'waiting' && (
        <Button look="quiet" aria-label={say('room.open-named', { title })} onClick={open}>
          {say('room.open')}
        </Button>
      )}
    </li>
  );
}
