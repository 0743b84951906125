import { parseCookie } from 'cookie';
import type { IncomingHttpHeaders } from 'node:http';

/** Cookie of a sign-in. Over https it carries the `__Host-` prefix (RFC 6265bis), which needs a secure origin. */
export const signInCookieName = (isSecure: boolean): string =>
  isSecure ? '__Host-weerklank-sign-in' : 'weerklank-sign-in';

/** The token that a request shows: `Authorization: Bearer`, or the sign-in cookie; null without one. */
export function tokenFrom({ authorization, cookie }: IncomingHttpHeaders): string | null {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(authorization ?? '')?.[1];
  if (bearer) return bearer;
  const cookies = parseCookie(cookie ?? '');
  return cookies[signInCookieName(true)] ?? cookies[signInCookieName(false)] ?? null;
}
