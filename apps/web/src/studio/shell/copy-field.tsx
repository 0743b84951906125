import { useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Field } from '../../ui/index.js';

/** A text to copy, with a button that does it; where the browser has no clipboard the text is selected. */
export function CopyField({ label, text }: { label: string; text: string }): JSX.Element {
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
      <Field label={label}>
        {(control) => <input {...control} ref={field} className="input" value={text} readOnly dir="ltr" />}
      </Field>
      <Button look="primary" onClick={() => void copy()}>
        {say('studio.copy')}
      </Button>
      <p role="status" className="quiet">
        {outcome !== null && say(`studio.copy.${outcome}`)}
      </p>
    </div>
  );
}
