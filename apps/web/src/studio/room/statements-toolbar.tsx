import type { AgendaItemId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { ORDERS, type Order } from './listed.js';

/** Which statements are shown: of the item that is open, of one item, or all. */
export type ItemChoice = 'in-view' | 'all' | AgendaItemId;

interface StatementsToolbarProps {
  agenda: readonly AgendaEntry[];
  choice: ItemChoice;
  hasEnded: boolean;
  order: Order;
  sought: string;
  /** Null for who does not see flags. */
  flaggedCount: number | null;
  onChoice: (choice: ItemChoice) => void;
  onOrder: (order: Order) => void;
  onSought: (sought: string) => void;
}

/** Choosing which statements are shown, and in which order. */
export function StatementsToolbar(props: StatementsToolbarProps): JSX.Element {
  const { agenda, choice, hasEnded, order, sought, flaggedCount } = props;
  const { say } = useTexts();
  const begun = agenda.filter(({ phase }) => phase.kind !== 'waiting');
  const orders = ORDERS.filter((known) => flaggedCount !== null || known !== 'flagged');
  return (
    <div className="toolbar">
      <Field label={say('room.choice')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={choice}
            onChange={({ target }) => props.onChoice(target.value as ItemChoice)}
          >
            {!hasEnded && <option value="in-view">{say('room.choice.in-view')}</option>}
            {begun.map(({ itemId, title }) => (
              <option key={itemId} value={itemId}>
                {title}
              </option>
            ))}
            <option value="all">{say('room.choice.all')}</option>
          </select>
        )}
      </Field>
      <Field label={say('room.order')}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={order}
            onChange={({ target }) => props.onOrder(ORDERS.find((known) => known === target.value) ?? order)}
          >
            {orders.map((known) => (
              <option key={known} value={known}>
                {say(`room.order.${known}`, { count: flaggedCount ?? 0 })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="search" label={say('room.search')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            dir="auto"
            aria-keyshortcuts="/"
            value={sought}
            onChange={({ target }) => props.onSought(target.value)}
          />
        )}
      </Field>
    </div>
  );
}
