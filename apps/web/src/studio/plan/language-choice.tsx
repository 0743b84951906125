import { LANGUAGES } from '@app/texts';
import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { toggled } from './plan-draft.js';

interface LanguageChoiceProps {
  languages: readonly string[];
  error: string | undefined;
  onChange: (languages: readonly string[]) => void;
}

/** In which languages a session is held; the one ticked first is the main one. */
export function LanguageChoice({ languages, error, onChange }: LanguageChoiceProps): JSX.Element {
  const { language, say } = useTexts();
  const noteId = useId();
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const [main] = languages;
  return (
    <fieldset className="field" aria-describedby={noteId}>
      <legend>{say('studio.plan.languages')}</legend>
      <div className="row">
        {LANGUAGES.map((tag) => (
          <label key={tag} className="tick">
            <input
              type="checkbox"
              checked={languages.includes(tag)}
              onChange={() => onChange(toggled(languages, tag))}
            />
            {names.of(tag)}
          </label>
        ))}
      </div>
      <p id={noteId} className={error === undefined ? 'quiet' : 'error'}>
        {error ??
          (main === undefined
            ? say('studio.mistake.languages')
            : say('studio.plan.main-language', { name: names.of(main) ?? main }))}
      </p>
    </fieldset>
  );
}
