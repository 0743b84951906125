import { Refusal, type ErrorCode } from '@app/application';
import { explainIssue, type FieldIssue } from '@app/contract';
import { ContrastTooLow, explainContrast } from './house-style-contrast.js';
import { textsFor, type TextKey } from '@app/texts';

/** HTTP status of every code there is. */
const STATUS: { readonly [Code in ErrorCode]: number } = {
  'address-invalid': 422,
  'agenda-item-closed': 409,
  'agenda-item-passed': 409,
  'agenda-item-not-open': 409,
  'agenda-item-open': 409,
  'already-created': 409,
  'command-id-taken': 409,
  'connected-elsewhere': 409,
  'contrast-too-low': 422,
  'empty-text': 422,
  'endorse-only': 409,
  'id-taken': 409,
  'invalid-command': 400,
  'invalid-position': 422,
  'link-expired': 410,
  'link-used': 410,
  'logo-too-large': 413,
  'logo-unreadable': 415,
  muted: 403,
  'not-admitted': 403,
  'not-allowed': 403,
  'not-dealt': 403,
  'not-found': 404,
  'not-own-note': 403,
  'not-own-statement': 403,
  'not-shortlisted': 409,
  'not-signed-in': 401,
  'own-statement': 409,
  'poll-closed': 409,
  revoked: 403,
  'segment-too-small': 409,
  'session-closed': 409,
  'session-full': 409,
  'session-not-live': 409,
  'stale-lease': 409,
  'statement-held': 409,
  'statement-hidden': 409,
  'statement-limit': 409,
  'statement-merged': 409,
  'statement-redacted': 409,
  'statement-withdrawn': 409,
  'test-only': 403,
  'too-large': 413,
  'too-late': 409,
  'too-long': 422,
  'too-many': 422,
  'too-many-requests': 429,
  unavailable: 503,
  'unknown-agenda-item': 404,
  'unknown-attendee': 404,
  'unknown-language': 422,
  'unknown-note': 404,
  'unknown-poll': 404,
  'unknown-session': 404,
  'unknown-statement': 404,
  'unknown-theme': 404,
  'walk-in-closed': 409,
  'doors-not-open': 409,
  'walk-in-unknown': 404,
  'wrong-phase': 409,
};

/** RFC 9457, with the platform's code and all errors at once. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ErrorCode;
  limit?: number;
  errors?: FieldIssue[];
}

/** Input that does not fit the contract: every field that is wrong. */
export class InvalidInput extends Refusal {
  constructor(readonly issues: readonly Parameters<typeof explainIssue>[0][]) {
    super('invalid-command');
  }
}

const fallback = (language: string): string => textsFor(language)('error.unavailable');

function wordsFor({ code, limit }: Refusal, language: string): string {
  try {
    return textsFor(language)(`error.${code}` satisfies TextKey, { limit: limit ?? 0 });
  } catch {
    return fallback(language);
  }
}

export function problemOf(refusal: Refusal, language: string): Problem {
  const title = wordsFor(refusal, language);
  const { code, field, limit } = refusal;
  const errors =
    refusal instanceof InvalidInput
      ? refusal.issues.map((issue) => explainIssue(issue, language))
      : refusal instanceof ContrastTooLow
        ? refusal.mistakes.map((mistake) => explainContrast(mistake, language))
        : field === undefined
          ? undefined
          : [{ field, detail: title }];
  return {
    type: `urn:weerklank:error:${code}`,
    title,
    status: STATUS[code],
    code,
    ...(limit === undefined ? {} : { limit }),
    ...(errors === undefined ? {} : { errors }),
  };
}
