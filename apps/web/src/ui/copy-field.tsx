import { useRef, useState, type JSX, type ReactNode } from 'react';
import { useTexts } from '../texts.js';
import { Button } from './button.js';
import { Field } from './field.js';

interface CopyFieldProps {
  label: string;
  hint?: ReactNode;
  text: string;
}

/** A link to copy, with a button that does it; where the browser has no clipboard it is selected. */
export function CopyField({ label, hint, text }: CopyFieldProps): JSX.Element {
  const { say } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('selected');
    }
  };
  return (
    <div className="copy-field">
      <Field label={label} hint={hint}>
        {(control) => <input {...control} ref={field} className="input" value={text} readOnly dir="ltr" />}
      </Field>
      <Button look="primary" onClick={() => void copy()}>
        {say('common.copy')}
      </Button>
      <p role="status" className="quiet">
        {outcome !== null && say(`common.copy.${outcome}`)}
      </p>
    </div>
  );
}
