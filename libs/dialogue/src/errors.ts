/** Every reason for which the rules of a dialogue refuse a command. */
export const DIALOGUE_ERROR_CODES = [
  'agenda-item-closed',
  'agenda-item-not-open',
  'agenda-item-open',
  'already-created',
  'empty-text',
  'endorse-only',
  'id-taken',
  'invalid-position',
  'muted',
  'not-admitted',
  'not-allowed',
  'not-dealt',
  'not-own-statement',
  'own-statement',
  'revoked',
  'session-closed',
  'session-not-live',
  'stale-lease',
  'statement-hidden',
  'statement-limit',
  'statement-redacted',
  'statement-withdrawn',
  'too-late',
  'too-long',
  'unknown-agenda-item',
  'unknown-attendee',
  'unknown-language',
  'unknown-session',
  'unknown-statement',
  'unknown-theme',
  'wrong-phase',
] as const;

export type DialogueErrorCode = (typeof DIALOGUE_ERROR_CODES)[number];

/** A command that the rules refuse: why, which field of it, and the bound that it broke. Changes nothing. */
export class DialogueError {
  constructor(
    readonly code: DialogueErrorCode,
    readonly field?: string,
    readonly limit?: number,
  ) {}
}
