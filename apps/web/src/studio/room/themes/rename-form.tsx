import { useEffect, useRef, useState, type FormEvent, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button, Field } from '../../../ui/index.js';

interface RenameFormProps {
  name: string;
  rename: (name: string) => Promise<boolean>;
  onClose: () => void;
}

/** A name in a field: Enter saves, Escape leaves it as it was. */
export function RenameForm({ name, rename, onClose }: RenameFormProps): JSX.Element {
  const { say } = useTexts();
  const [given, setGiven] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (given === name) onClose();
    else void rename(given.trim()).then((isDone) => isDone && onClose());
  };
  return (
    <form className="rename with-button" onSubmit={save} noValidate>
      <Field label={say('room.theme.name')} hint={say('room.theme.name.hint')}>
        {(control) => (
          <input
            {...control}
            ref={input}
            className="input"
            dir="auto"
            autoComplete="off"
            value={given}
            onChange={({ target }) => setGiven(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
            }}
          />
        )}
      </Field>
      <Button type="submit">{say('room.theme.name.save')}</Button>
      <Button look="quiet" onClick={onClose}>
        {say('room.theme.cancel')}
      </Button>
    </form>
  );
}
