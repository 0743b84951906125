/** Every reason for which the rules of a dialogue refuse a command. */
export const DIALOGUE_ERROR_CODES = [
  'agenda-item-closed',
  'agenda-item-not-open',
  'agenda-item-open',
  'agenda-item-passed',
  'already-created',
  'empty-text',
  'endorse-only',
  'id-taken',
  'invalid-position',
  'muted',
  'not-admitted',
  'not-allowed',
  'not-dealt',
  'not-own-note',
  'not-own-statement',
  'not-shortlisted',
  'own-statement',
  'poll-closed',
  'revoked',
  'segment-too-small',
  'session-closed',
  'session-not-live',
  'stale-lease',
  'statement-held',
  'statement-hidden',
  'statement-limit',
  'statement-merged',
  'statement-redacted',
  'statement-withdrawn',
  'too-late',
  'too-long',
  'too-many',
  'unknown-agenda-item',
  'unknown-attendee',
  'unknown-language',
  'unknown-note',
  'unknown-poll',
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
