import type { AgendaItemId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { LANES, type Lane } from './listed.js';

/** Which statements are shown: of the item that is open, of one item, or all. */
export type ItemChoice = 'in-view' | 'all' | AgendaItemId;

interface StatementsToolbarProps {
  agenda: readonly AgendaEntry[];
  choice: ItemChoice;
  hasEnded: boolean;
  lane: Lane;
  /** How many statements a lane has, where that is said. */
  counts: Partial<Record<Lane, number>>;
  /** Lanes that this person has no use for. */
  without: readonly Lane[];
  sought: string;
  onChoice: (choice: ItemChoice) => void;
  onLane: (lane: Lane) => void;
  onSought: (sought: string) => void;
}

/** Choosing which statements are shown, and in which order. */
export function StatementsToolbar(props: StatementsToolbarProps): JSX.Element {
  const { agenda, choice, hasEnded, lane, counts, without, sought } = props;
  const { say } = useTexts();
  const begun = agenda.filter(({ phase }) => 'openedAt' in phase);
  return (
    <div className="stack stack--tight">
      <fieldset className="lanes">
        <legend className="visually-hidden">{say('room.lane')}</legend>
        {LANES.filter((one) => !without.includes(one)).map((one) => (
          <label key={one} className="lane">
            <input
              type="radio"
              name="lane"
              className="visually-hidden"
              checked={one === lane}
              onChange={() => props.onLane(one)}
            />
            <span>
              {say(`room.lane.${one}`)}
              {counts[one] !== undefined && <span className="lane-count"> {counts[one]}</span>}
            </span>
          </label>
        ))}
      </fieldset>
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
    </div>
  );
}
