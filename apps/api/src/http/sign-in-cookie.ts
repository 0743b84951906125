import type { ServerSettings } from '@app/application';
import { signInCookieName } from '@app/realtime';
import type { Response } from 'express';

/** Gives a browser its sign-in, in a cookie that scripts cannot read and other sites do not send. */
export function setSignInCookie(
  response: Response,
  { publicUrl }: ServerSettings,
  { token, expiresAt }: { token: string; expiresAt: Date },
): void {
  const secure = publicUrl.startsWith('https:');
  response.cookie(signInCookieName(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    expires: expiresAt,
  });
}
