import { useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button, Field } from '../../ui/index.js';

const REASONS = ['names-someone', 'hurtful', 'off-topic', 'double'] as const;

/** Hides a statement for a reason, which its author is told. */
export function HideForm({ hide }: { hide: (reason: string) => Promise<boolean> }): JSX.Element {
  const { say } = useTexts();
  const [reason, setReason] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(reason.trim() === '');
    if (reason.trim() !== '') void hide(reason.trim());
  };
  return (
    <form className="stack stack--tight" onSubmit={submit} noValidate>
      <p className="quiet">{say('room.hide.why')}</p>
      <div className="row">
        {REASONS.map((known) => (
          <Button key={known} onClick={() => void hide(say(`room.reason.${known}`))}>
            {say(`room.reason.${known}`)}
          </Button>
        ))}
      </div>
      <div className="with-button">
        <Field label={say('room.hide.other')} error={isEmpty ? say('room.hide.empty') : null}>
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <Button type="submit">{say('room.hide')}</Button>
      </div>
    </form>
  );
}
