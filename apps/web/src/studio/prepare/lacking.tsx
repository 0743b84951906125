import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { lacksQuestion } from '../plan/item-draft.js';
import type { AgendaEntry } from '../shell/agenda-of.js';

/** Items that ask something without saying what yet, and may still be written. */
export const lackingIn = (agenda: readonly AgendaEntry[]): AgendaEntry[] =>
  agenda.filter((item) => item.phase.kind === 'waiting' && lacksQuestion(item));

/** Where an item is changed. */
export const changeIdOf = ({ itemId }: Pick<AgendaEntry, 'itemId'>): string => `${itemId}-change`;

/** Each item that lacks its text, with the way to it. */
export function Lacking({ items }: { items: readonly AgendaEntry[] }): JSX.Element | null {
  const { say } = useTexts();
  if (items.length === 0) return null;
  return (
    <ul className="lacking-list">
      {items.map((item) => (
        <li key={item.itemId}>
          <a className="lacking" href={`#${changeIdOf(item)}`} dir="auto">
            {say('studio.item.lacking', { name: item.title })}
          </a>
        </li>
      ))}
    </ul>
  );
}
