import { LOGO_TYPES } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { useState, type ChangeEvent, type JSX } from 'react';
import { api, logoUrl } from '../../../api/api.js';
import { useTexts } from '../../../texts.js';
import { Button, Field } from '../../../ui/index.js';
import { asProblem, problemText } from '../../shell/problems.js';

interface LogoFieldProps {
  sessionId: SessionId;
  logo: string | null;
  onChange: (logo: string | null) => void;
}

/** Sends a picture as soon as it is chosen; it is the logo once the style is saved. */
export function LogoField({ sessionId, logo, onChange }: LogoFieldProps): JSX.Element {
  const { say } = useTexts();
  const [isSending, setIsSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const send = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = '';
    if (file === undefined) return;
    setIsSending(true);
    setError(null);
    try {
      onChange((await api.sendLogo(sessionId, file)).logo);
    } catch (thrown) {
      setError(problemText(say, asProblem(thrown)));
    } finally {
      setIsSending(false);
    }
  };
  return (
    <Field label={say('studio.house.logo')} hint={say('studio.house.logo.hint')} error={error}>
      {(control) => (
        <div className="logo">
          {logo !== null && (
            <img className="logo__now" src={logoUrl(sessionId, logo)} alt={say('studio.house.logo.now')} />
          )}
          <input
            {...control}
            type="file"
            className="visually-hidden logo__file"
            accept={LOGO_TYPES.join(',')}
            onChange={(event) => void send(event)}
          />
          <label htmlFor={control.id} className="button button--plain logo__choose">
            {say(logo === null ? 'studio.house.logo.choose' : 'studio.house.logo.choose-other')}
          </label>
          <span role="status">{isSending && say('studio.house.logo.sending')}</span>
          {logo !== null && (
            <Button look="quiet" onClick={() => onChange(null)}>
              {say('studio.house.logo.remove')}
            </Button>
          )}
        </div>
      )}
    </Field>
  );
}
