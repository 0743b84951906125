import type { StatementId } from '@app/dialogue';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Field } from '../../../ui/index.js';
import type { Listed } from '../listed.js';
import { mostAlike } from './alike.js';
import { StatementNumbers } from './statement-numbers.js';

interface StatementPickerProps {
  listed: readonly Listed[];
  /** What the statements are compared with; empty: they stay in their own order. */
  alikeTo: string;
  pick: (statementId: StatementId) => void;
}

const MOST_SHOWN = 30;

/** Searching for one statement and choosing it. */
export function StatementPicker({ listed, alikeTo, pick }: StatementPickerProps): JSX.Element {
  const { say } = useTexts();
  const [sought, setSought] = useState('');
  const soughtNow = useDeferredValue(sought);
  const found = useMemo(() => mostAlike(listed, alikeTo, soughtNow), [listed, alikeTo, soughtNow]);
  return (
    <div className="stack stack--tight">
      <Field label={say('room.pick.search')} hint={alikeTo === '' ? undefined : say('room.pick.alike')}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="search"
            dir="auto"
            data-autofocus
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
      </Field>
      {found.length === 0 && <p className="empty">{say('room.pick.none')}</p>}
      <ul className="pick-list">
        {found.slice(0, MOST_SHOWN).map(({ statementId, row }) => (
          <li key={statementId}>
            <button type="button" className="pick" onClick={() => pick(statementId)}>
              <span className="written" dir="auto" lang={row.language}>
                {row.text}
              </span>
              <span className="quiet">
                <StatementNumbers row={row} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
