import { DialogueError, type DialogueErrorCode } from '@app/dialogue';

/** Reasons outside the rules of a dialogue for which something asked is not done. */
export const APPLICATION_ERROR_CODES = [
  'address-invalid',
  'command-id-taken',
  'connected-elsewhere',
  'contrast-too-low',
  'doors-not-open',
  'invalid-command',
  'link-expired',
  'link-used',
  'logo-too-large',
  'logo-unreadable',
  'not-found',
  'not-signed-in',
  'session-full',
  'test-only',
  'too-large',
  'too-many-requests',
  'unavailable',
  'walk-in-closed',
  'walk-in-unknown',
] as const;

export type ApplicationErrorCode = (typeof APPLICATION_ERROR_CODES)[number];
export type ErrorCode = DialogueErrorCode | ApplicationErrorCode;

/** What was asked is not done, and nothing changed. Crosses every transport as its code. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ErrorCode,
    readonly field?: string,
    readonly limit?: number,
    readonly retryAfterMs?: number,
  ) {
    super(code);
  }

  static from(error: DialogueError): Refusal {
    return new Refusal(error.code, error.field, error.limit);
  }
}
