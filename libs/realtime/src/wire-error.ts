import { Refusal, type ErrorCode } from '@app/application';
import type { WireError } from '@app/contract';

/**
 * Whether a refusal is the last word on this very command (`final`), or the same command may be accepted later
 * (`later`). One entry for every code there is: a client's outbox keeps what may still be accepted.
 */
const OUTLOOK: { readonly [Code in ErrorCode]: 'final' | 'later' } = {
  'address-invalid': 'final',
  'agenda-item-closed': 'final',
  'agenda-item-not-open': 'later',
  'agenda-item-open': 'final',
  'already-created': 'final',
  'command-id-taken': 'final',
  'connected-elsewhere': 'later',
  'empty-text': 'final',
  'endorse-only': 'later',
  'id-taken': 'final',
  'invalid-command': 'final',
  'invalid-position': 'final',
  'link-expired': 'final',
  'link-used': 'final',
  muted: 'later',
  'not-admitted': 'final',
  'not-allowed': 'final',
  'not-dealt': 'final',
  'not-found': 'final',
  'not-own-statement': 'final',
  'not-signed-in': 'final',
  'own-statement': 'final',
  revoked: 'final',
  'session-closed': 'final',
  'session-not-live': 'later',
  'stale-lease': 'final',
  'statement-hidden': 'final',
  'statement-limit': 'final',
  'statement-redacted': 'final',
  'statement-withdrawn': 'final',
  'test-only': 'final',
  'too-large': 'final',
  'too-late': 'final',
  'too-long': 'final',
  'too-many-requests': 'later',
  unavailable: 'later',
  'unknown-agenda-item': 'final',
  'unknown-attendee': 'final',
  'unknown-language': 'final',
  'unknown-session': 'final',
  'unknown-statement': 'final',
  'unknown-theme': 'final',
  'wrong-phase': 'later',
};

/** A refusal as clients read it: the code, whether to try again, and what helps to do better. */
export const toWireError = ({ code, field, limit, retryAfterMs }: Refusal): WireError => ({
  error: code,
  outlook: OUTLOOK[code],
  ...(field === undefined ? {} : { field }),
  ...(limit === undefined ? {} : { limit }),
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});
