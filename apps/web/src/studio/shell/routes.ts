import type { SessionId } from '@app/dialogue';

export type Route =
  | { page: 'sessions' }
  | { page: 'new-session' }
  | { page: 'prepare'; sessionId: SessionId }
  | { page: 'room'; sessionId: SessionId }
  | { page: 'stage'; sessionId: SessionId }
  | { page: 'not-found' };

const SESSION = /^\/studio\/sessions\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/(room|stage))?$/i;

/** Which page a path leads to; a slash at its end makes no difference. */
export function routeOf(path: string): Route {
  const bare = path.replace(/\/+$/, '');
  if (bare === '/studio' || bare === '/studio/sessions') return { page: 'sessions' };
  if (bare === '/studio/sessions/new') return { page: 'new-session' };
  const [, id, part] = SESSION.exec(bare) ?? [];
  if (id === undefined) return { page: 'not-found' };
  const sessionId = id.toLowerCase() as SessionId;
  if (part === undefined) return { page: 'prepare', sessionId };
  return { page: part.toLowerCase() === 'stage' ? 'stage' : 'room', sessionId };
}

export const SESSIONS_PATH = '/studio';
export const NEW_SESSION_PATH = '/studio/sessions/new';
export const preparePath = (sessionId: SessionId): string => `/studio/sessions/${sessionId}`;
export const roomPath = (sessionId: SessionId): string => `/studio/sessions/${sessionId}/room`;
export const projectorPath = (sessionId: SessionId): string => `/studio/sessions/${sessionId}/stage`;
