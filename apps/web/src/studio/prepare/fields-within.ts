import { Problem } from '../../api/api.js';

/** The problem with the fields of one part of what was sent, under the names that they have within it. */
export const fieldsWithin = ({ status, code, message, errors }: Problem, part: string): Problem =>
  new Problem(
    status,
    code,
    message,
    errors.map(({ field, detail }) => ({
      field: field.startsWith(`${part}.`) ? field.slice(part.length + 1) : field,
      detail,
    })),
  );
