import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { lacksQuestion } from '../plan/item-draft.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { changeIdOf } from './lacking.js';

interface AgendaRowProps {
  item: AgendaEntry;
  count: number;
  canChange: boolean;
  hasEnded: boolean;
  onChange: () => void;
  onMove: (to: number, buttonId: string) => void;
  onRemove: () => void;
}

const MINUTE_MS = 60_000;

/** One item of the agenda while preparing. */
export function AgendaRow(props: AgendaRowProps): JSX.Element {
  const { item, count, canChange, hasEnded, onChange, onMove, onRemove } = props;
  const { say } = useTexts();
  const { itemId, itemKind, title, question, plannedMs, phase, position } = item;
  const [upId, downId] = [`${itemId}-up`, `${itemId}-down`];
  const moveTo = (to: number, buttonId: string) => {
    if (to >= 0 && to < count) onMove(to, buttonId);
  };
  return (
    <li className="agenda-row">
      <p className="place">{position + 1}</p>
      <div className="agenda-words">
        <h3 dir="auto">{title}</h3>
        {question !== '' && <p dir="auto">{question}</p>}
        {!hasEnded && lacksQuestion(item) && <p className="lacking">{say('studio.item.empty')}</p>}
        <p className="quiet">
          {say(`studio.kind.${itemKind}`)}
          {phase.kind !== 'waiting' && ` · ${say(`studio.item-phase.${phase.kind}`)}`}
          {phase.kind === 'waiting' && hasEnded && ` · ${say('studio.item-phase.skipped')}`}
        </p>
      </div>
      <p className="number quiet">{say('studio.minutes', { minutes: Math.round(plannedMs / MINUTE_MS) })}</p>
      {canChange && (
        <div className="row agenda-actions">
          <Button
            look="quiet"
            id={changeIdOf(item)}
            aria-label={say('studio.item.change-named', { name: title })}
            onClick={onChange}
          >
            {say('studio.change')}
          </Button>
          <Button
            look="quiet"
            id={upId}
            aria-disabled={position === 0}
            aria-label={say('studio.item.up', { name: title })}
            onClick={() => moveTo(position - 1, upId)}
          >
            ↑
          </Button>
          <Button
            look="quiet"
            id={downId}
            aria-disabled={position === count - 1}
            aria-label={say('studio.item.down', { name: title })}
            onClick={() => moveTo(position + 1, downId)}
          >
            ↓
          </Button>
          <Button
            look="quiet"
            aria-label={say('studio.item.remove-named', { name: title })}
            onClick={onRemove}
          >
            {say('studio.item.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
