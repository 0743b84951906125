import { LANGUAGES } from '@app/texts';
import type { JSX } from 'react';
import { useTexts } from '../../texts.js';

const nameOf = (tag: string): string => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** The languages that the studio speaks, each under its own name. */
export function LanguageSwitch(): JSX.Element {
  const { language, say, speak } = useTexts();
  return (
    <div className="languages" role="group" aria-label={say('common.language')}>
      {LANGUAGES.map((tag) => (
        <button
          key={tag}
          type="button"
          className="language"
          lang={tag}
          aria-label={nameOf(tag)}
          aria-pressed={tag === language}
          onClick={() => speak(tag)}
        >
          {tag.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
