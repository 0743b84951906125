import { LANGUAGE_NAMES, LANGUAGES } from '@app/texts';
import type { JSX } from 'react';
import { useTexts } from '../texts.js';

/** The languages of the screens, each under its own name. */
export function LanguageSwitch(): JSX.Element {
  const { language, say, speak } = useTexts();
  return (
    <div className="languages" role="group" aria-label={say('common.language')}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          className="languages__one"
          lang={one}
          aria-pressed={one === language}
          onClick={() => speak(one)}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </div>
  );
}
