import type { Statement } from '@app/dialogue';

/** Whether people see this statement's text. */
export const isReadable = ({ standing, text }: Statement): boolean =>
  standing.kind === 'shown' && text !== null;
