import { useId, type JSX, type ReactNode } from 'react';

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with it, and what would be right. */
  error?: ReactNode;
  /** The id of the control, for who wants to find it; made up when left out. */
  id?: string;
  children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A control with its label, hint and error, tied together for those who do not see them side by side. */
export function Field({ label, hint, error, id: given, children }: FieldProps): JSX.Element {
  const made = useId();
  const id = given ?? made;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const errorId = error === undefined || error === null ? undefined : `${id}-error`;
  const describedBy = [hintId, errorId].filter((part) => part !== undefined).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hintId !== undefined && (
        <p id={hintId} className="quiet">
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': errorId === undefined ? undefined : true,
      })}
      {errorId !== undefined && (
        <p id={errorId} className="error">
          {error}
        </p>
      )}
    </div>
  );
}
