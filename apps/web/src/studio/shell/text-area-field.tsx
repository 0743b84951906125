import type { ComponentProps, JSX } from 'react';
import { Field, type FieldProps } from '../../ui/index.js';

type TextAreaFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'dir' | 'onChange'> & {
    value: string;
    onText: (text: string) => void;
  };

/** Several lines of text, in whatever direction they are written, with label, hint and error. */
export function TextAreaField({ id, label, hint, error, onText, ...rest }: TextAreaFieldProps): JSX.Element {
  return (
    <Field label={label} {...(id === undefined ? {} : { id })} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...rest}
          {...control}
          className="input"
          dir="auto"
          onChange={({ target }) => onText(target.value)}
        />
      )}
    </Field>
  );
}
