import { CommandRefused } from '@app/client';
import type { ScreenTextKey, ScreenTexts } from '@app/texts';

/** The message of a code; a code that this page does not know yet gets the general one. */
export function codeText(say: ScreenTexts, code: string, limit = 0): string {
  try {
    return say(`error.${code}` as ScreenTextKey, { limit });
  } catch {
    return say('error.unavailable');
  }
}

/** Why something that a person asked for was not done. */
export const refusalText = (say: ScreenTexts, error: unknown): string =>
  error instanceof CommandRefused ? codeText(say, error.code, error.limit) : say('error.unavailable');
