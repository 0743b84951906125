import type { FormEvent, JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Field } from '../../ui/index.js';

interface CodeFormProps {
  /** Why the code before did not do. */
  error: string | null;
  isBusy: boolean;
  onCode: (code: string) => void;
}

/** Asks for the code that is shown in the room. */
export function CodeForm({ error, isBusy, onCode }: CodeFormProps): JSX.Element {
  const { say } = useTexts();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = new FormData(event.currentTarget).get('code');
    if (!isBusy) onCode(typeof code === 'string' ? code : '');
  };
  return (
    <form className="walk-in" noValidate onSubmit={submit}>
      <p>{say('join.intro')}</p>
      <Field label={say('join.code')} hint={say('join.code-hint')} error={error}>
        {(control) => (
          <input
            {...control}
            className="input walk-in__code"
            name="code"
            dir="ltr"
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
          />
        )}
      </Field>
      <Button type="submit" look="primary" aria-disabled={isBusy}>
        {isBusy ? say('join.busy') : say('join.next')}
      </Button>
      <p>
        <a href="/sign-in">{say('join.invited')}</a>
      </p>
    </form>
  );
}
