import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import type { PlanSettings } from './plan-draft.js';

interface SettingsFieldsProps {
  settings: PlanSettings;
  onChange: (settings: PlanSettings) => void;
}

/** So many statements of one person suit about 600, 60 and 12 participants. */
const MOST_STATEMENTS = [2, 3, 5];
const LENGTHS = [140, 280, 500, 1_000];

/** The choices, with the one that was made elsewhere. */
const withChosen = (choices: readonly number[], chosen: number | null): number[] =>
  [...new Set(chosen === null ? choices : [...choices, chosen])].toSorted((a, b) => a - b);

/** How much people may write, and whether a moderator reads it first. */
export function SettingsFields({ settings, onChange }: SettingsFieldsProps): JSX.Element {
  const { say } = useTexts();
  const noteId = useId();
  const { premoderated, statementsPerItemCount, statementGraphemeCount } = settings;
  return (
    <>
      <div className="pair">
        <Field label={say('studio.settings.most')} hint={say('studio.settings.most.hint')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={statementsPerItemCount ?? ''}
              onChange={({ target: { value } }) =>
                onChange({ ...settings, statementsPerItemCount: value === '' ? null : Number(value) })
              }
            >
              <option value="">{say('studio.settings.most.any')}</option>
              {withChosen(MOST_STATEMENTS, statementsPerItemCount).map((count) => (
                <option key={count} value={count}>
                  {say('studio.settings.most.count', { count })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('studio.settings.length')} hint={say('studio.settings.length.hint')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={statementGraphemeCount}
              onChange={({ target }) =>
                onChange({ ...settings, statementGraphemeCount: Number(target.value) })
              }
            >
              {withChosen(LENGTHS, statementGraphemeCount).map((count) => (
                <option key={count} value={count}>
                  {say('studio.settings.length.count', { count })}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div>
        <label className="tick">
          <input
            type="checkbox"
            aria-describedby={noteId}
            checked={premoderated}
            onChange={({ target }) => onChange({ ...settings, premoderated: target.checked })}
          />
          {say('studio.settings.premoderated')}
        </label>
        <p id={noteId} className="quiet">
          {say('studio.settings.premoderated.note')}
        </p>
      </div>
    </>
  );
}
