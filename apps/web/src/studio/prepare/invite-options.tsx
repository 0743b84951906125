import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';
import { toggled } from '../plan/plan-draft.js';

const INVITED_ROLES = ['participant', 'moderator', 'editor', 'observer'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

interface InviteOptionsProps {
  languages: readonly string[];
  role: InvitedRole;
  language: string;
  /** Further languages that these people read. */
  alsoReads: readonly string[];
  onRole: (role: InvitedRole) => void;
  onLanguage: (language: string) => void;
  onAlsoReads: (languages: readonly string[]) => void;
}

/** In which role people are invited, and in which language they read. */
export function InviteOptions(props: InviteOptionsProps): JSX.Element {
  const { languages, role, language, alsoReads, onRole, onLanguage, onAlsoReads } = props;
  const hintId = useId();
  const others = languages.filter((tag) => tag !== language);
  const { language: own, say } = useTexts();
  const names = new Intl.DisplayNames(own, { type: 'language' });
  return (
    <>
      <div className="pair">
        <Field label={say('studio.invite.role')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={role}
              onChange={({ target }) => onRole(INVITED_ROLES.find((known) => known === target.value) ?? role)}
            >
              {INVITED_ROLES.map((known) => (
                <option key={known} value={known}>
                  {say(`role.${known}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={say('studio.invite.language')}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={language}
              onChange={({ target }) => onLanguage(target.value)}
            >
              {languages.map((tag) => (
                <option key={tag} value={tag}>
                  {names.of(tag)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {others.length > 0 && (
        <fieldset className="field" aria-describedby={hintId}>
          <legend>{say('studio.invite.also-reads')}</legend>
          <p id={hintId} className="quiet">
            {say('studio.invite.also-reads.hint')}
          </p>
          <div className="row">
            {others.map((tag) => (
              <label key={tag} className="tick">
                <input
                  type="checkbox"
                  checked={alsoReads.includes(tag)}
                  onChange={() => onAlsoReads(toggled(alsoReads, tag))}
                />
                {names.of(tag)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {role === 'editor' && <p className="quiet">{say('studio.invite.editor')}</p>}
    </>
  );
}
