import type { ScreenTextKey, ScreenTexts } from '@app/texts';
import { CommandRefused } from '@app/client';
import { Problem } from '../../api/api.js';

const unavailable = (): Problem => new Problem(503, 'unavailable', '');

/** Whatever was thrown, as a problem that can be shown. */
export const asProblem = (error: unknown): Problem => (error instanceof Problem ? error : unavailable());

/** What went wrong, in the reader's language. */
export const problemText = (say: ScreenTexts, { message }: Problem): string =>
  message === '' ? say('common.unreachable') : message;

/** The text of an error code; a code that this page does not know says that it does not work now. */
export function codeText(say: ScreenTexts, code: string, limit = 0): string {
  try {
    return say(`error.${code}` as ScreenTextKey, { limit });
  } catch {
    return say('error.unavailable');
  }
}

/** Why a command given over the socket was not accepted. */
export const refusalText = (say: ScreenTexts, error: unknown): string =>
  error instanceof CommandRefused ? codeText(say, error.code, error.limit) : say('error.unavailable');
