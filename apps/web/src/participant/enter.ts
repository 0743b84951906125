import type { SessionId } from '@app/dialogue';
import { api, Problem, type Destination } from '../api/api.js';

/** What the link brought: read once, then taken out of the address bar. */
export interface Link {
  token: string | null;
  next: string | null;
  /** In which language its reader was invited. */
  language: string | null;
}

/** Where somebody got to. */
export type Entered =
  | { kind: 'session'; sessionId: SessionId }
  /** On the way to another page of this server. */
  | { kind: 'elsewhere' }
  | { kind: 'failed'; problem: Problem | null }
  /** Without a link: where an earlier sign-in leads. */
  | { kind: 'idle'; known: readonly Destination[] };

export function takeLink(): Link {
  const fragment = new URLSearchParams(location.hash.slice(1));
  if (location.hash !== '') history.replaceState(null, '', location.pathname);
  return {
    token: fragment.get('token'),
    next: fragment.get('next'),
    language: fragment.get('language'),
  };
}

/** A link that is opened where its page stands already changes the fragment only. */
export const onAnotherLink = (act: () => void): void =>
  addEventListener('hashchange', () => {
    if (new URLSearchParams(location.hash.slice(1)).has('token')) act();
  });

export const addressOf = (destination: Destination): string => {
  if (destination.kind === 'organiser') return '/studio';
  return destination.role === 'participant'
    ? `/sessions/${destination.sessionId}`
    : `/studio/sessions/${destination.sessionId}/room`;
};

/** Only a page of this server. */
const nextOf = ({ next }: Link): string | null =>
  next !== null && new URL(next, location.href).origin === location.origin ? next : null;

/** Goes where the address and the link lead: into a session, by the token of the link when there is one. */
export async function enter(path: string, link: Link): Promise<Entered> {
  const sessionId = /^\/sessions\/([\da-f-]{36})\/?$/i.exec(path)?.[1];
  if (sessionId !== undefined) return { kind: 'session', sessionId: sessionId as SessionId };
  if (link.token === null) {
    const { destinations } = await api.destinations().catch(() => ({ destinations: [] }));
    return { kind: 'idle', known: destinations };
  }
  try {
    const { destination } = await api.signIn(link.token);
    const address = nextOf(link) ?? addressOf(destination);
    if (destination.kind !== 'session' || address !== `/sessions/${destination.sessionId}`) {
      location.replace(address);
      return { kind: 'elsewhere' };
    }
    history.replaceState(null, '', address);
    return destination;
  } catch (error) {
    return { kind: 'failed', problem: error instanceof Problem && error.message !== '' ? error : null };
  }
}
