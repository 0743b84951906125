import type { Reason } from '@app/report';
import type { Words } from './words.js';

/** Why a statement stands where it stands, in words. */
export const reasonWords = ({ code, values }: Reason, { texts }: Words): string =>
  texts(`report.reason.${code}`, values);
