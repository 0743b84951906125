import { useState, type FormEvent, type JSX } from 'react';
import type { WalkInDoor, WalkInEntry } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import { Button, Field } from '../../ui/index.js';
import { ownTokenFor } from './own-token.js';
import { readLanguages } from './read-languages.js';
import { ReadingChoice } from './reading-choice.js';

interface EntryFormProps {
  door: WalkInDoor;
  errors: readonly { field: string; detail: string }[];
  isBusy: boolean;
  onEnter: (entry: WalkInEntry) => void;
}

const MOST_UNITS = 300;

/** What one may tell before entering: an organisation, or nothing at all. */
export function EntryForm({ door, errors, isBusy, onEnter }: EntryFormProps): JSX.Element {
  const { say, language } = useTexts();
  const { languages, sessionId } = door;
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const reading = chosen ?? readLanguages(languages, [], language).languages;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.detail;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const written = new FormData(event.currentTarget).get('organisation');
    const organisation = typeof written === 'string' ? written.trim() : '';
    onEnter({
      ownToken: ownTokenFor(sessionId),
      organisation: organisation === '' ? null : organisation,
      ...readLanguages(languages, reading, language),
    });
  };
  return (
    <form className="walk-in" noValidate onSubmit={submit}>
      <Field
        label={say('join.organisation')}
        hint={say('join.organisation-hint')}
        error={errorOf('organisation')}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            name="organisation"
            dir="auto"
            maxLength={MOST_UNITS}
            autoComplete="organization"
          />
        )}
      </Field>
      {languages.length > 1 && <ReadingChoice languages={languages} chosen={reading} onChange={setChosen} />}
      <p className="quiet">{say('privacy.pseudonymity')}</p>
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        {isBusy ? say('join.entering') : say('join.enter')}
      </Button>
    </form>
  );
}
