import type { JSX } from 'react';
import { ReadingChoice } from '../walk-in/reading-choice.js';
import { useAttending } from './attending.js';
import { Refusal } from './refusal.js';
import { useGiven } from './use-given.js';

/** Which languages of the session one reads from now on. */
export function LanguagesRead(): JSX.Element {
  const { view, session } = useAttending();
  const { value, give, refusal } = useGiven<readonly string[]>(view.personal.me.languages, (languages) => ({
    kind: 'choose-languages',
    languages,
  }));
  const chosen = (value ?? []).filter((tag) => session.languages.includes(tag));
  return (
    <>
      <ReadingChoice languages={session.languages} chosen={chosen} onChange={give} />
      <Refusal of={refusal} />
    </>
  );
}
