import type { JSX } from 'react';
import { Field } from '../../../ui/index.js';

interface ChoiceFieldProps<T extends string> {
  label: string;
  choices: readonly T[];
  chosen: T;
  nameOf: (choice: T) => string;
  onChange: (choice: T) => void;
}

/** One of a few. */
export const ChoiceField = <T extends string>(props: ChoiceFieldProps<T>): JSX.Element => {
  const { label, choices, chosen, nameOf, onChange } = props;
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={chosen}
          onChange={({ target }) => {
            const choice = choices.find((one) => one === target.value);
            if (choice !== undefined) onChange(choice);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
