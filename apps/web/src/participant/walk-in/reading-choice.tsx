import { useId, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { ownNameOf, withOrWithout } from './read-languages.js';

interface ReadingChoiceProps {
  languages: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** Which of the languages of a session one reads, each under its own name; one of them stays. */
export function ReadingChoice({ languages, chosen, onChange }: ReadingChoiceProps): JSX.Element {
  const { say } = useTexts();
  const id = useId();
  return (
    <fieldset className="field" aria-describedby={id}>
      <legend>{say('join.languages')}</legend>
      <p id={id} className="quiet">
        {say('join.languages.hint')}
      </p>
      {languages.map((tag) => {
        const isOnly = chosen.length === 1 && chosen.includes(tag);
        return (
          <label key={tag} className="check" lang={tag}>
            <input
              type="checkbox"
              checked={chosen.includes(tag)}
              aria-disabled={isOnly}
              onClick={(event) => {
                if (isOnly) event.preventDefault();
              }}
              onChange={() => onChange(withOrWithout(chosen, tag))}
            />
            <bdi>{ownNameOf(tag)}</bdi>
          </label>
        );
      })}
    </fieldset>
  );
}
