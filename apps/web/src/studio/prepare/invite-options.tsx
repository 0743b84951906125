import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Field } from '../../ui/index.js';

const INVITED_ROLES = ['participant', 'moderator', 'observer'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

interface InviteOptionsProps {
  languages: readonly string[];
  role: InvitedRole;
  language: string;
  onRole: (role: InvitedRole) => void;
  onLanguage: (language: string) => void;
}

/** In which role people are invited, and in which language they read. */
export function InviteOptions(props: InviteOptionsProps): JSX.Element {
  const { languages, role, language, onRole, onLanguage } = props;
  const { language: own, say } = useTexts();
  const names = new Intl.DisplayNames(own, { type: 'language' });
  return (
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
  );
}
