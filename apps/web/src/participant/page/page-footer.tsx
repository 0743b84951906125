import { LANGUAGES } from '@app/texts';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';
import { KeysSwitch } from './keys-switch.js';

/** Who sees what, the shortcuts, and the language. */
export function PageFooter(): JSX.Element {
  const { say, language, speak } = useTexts();
  return (
    <footer className="page__footer">
      <details>
        <summary>{say('page.privacy')}</summary>
        <p>{say('privacy.pseudonymity')}</p>
      </details>
      <KeysSwitch />
      <div role="group" aria-label={say('common.language')} className="languages">
        {LANGUAGES.map((one) => (
          <button
            key={one}
            type="button"
            className="languages__one"
            lang={one}
            aria-pressed={one === language}
            onClick={() => speak(one)}
          >
            {say(`language.${one}`)}
          </button>
        ))}
      </div>
    </footer>
  );
}
