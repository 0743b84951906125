import { useState } from 'react';
import type { Problem } from '../../api/api.js';
import { useTexts } from '../../texts.js';
import type { Mistakes } from './plan-draft.js';

/** What is wrong, by the name of the field. */
export type FieldErrors = Readonly<Record<string, string>>;

interface FieldErrorState {
  errors: FieldErrors;
  /** Shows mistakes that were found here; in words. */
  showMistakes: (mistakes: Mistakes) => void;
  /** Shows what the server found. */
  showProblem: (problem: Problem) => void;
  clear: () => void;
}

/** The errors of a form's fields, found here or by the server. */
export function useFieldErrors(): FieldErrorState {
  const { say } = useTexts();
  const [errors, setErrors] = useState<FieldErrors>({});
  return {
    errors,
    showMistakes: (mistakes) =>
      setErrors(
        Object.fromEntries(
          Object.entries(mistakes).map(([field, mistake]) => [field, say(`studio.mistake.${mistake}`)]),
        ),
      ),
    showProblem: (problem) =>
      setErrors(Object.fromEntries(problem.errors.map(({ field, detail }) => [field, detail]))),
    clear: () => setErrors({}),
  };
}

/** The errors of one part of a form, under the names that they have within it. */
export const errorsWithin = (errors: FieldErrors, part: string): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([field, error]) =>
      field.startsWith(`${part}.`) ? [[field.slice(part.length + 1), error]] : [],
    ),
  );
