import type { GivenCommand, SessionRequest } from '@app/contract';
import type { AgendaItemId, CommandId, SessionId, SessionPhase, View, ViewerKind } from '@app/dialogue';

/** What the server answers instead of what was asked for (RFC 9457), in the reader's language. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
    readonly errors: readonly { field: string; detail: string }[] = [],
  ) {
    super(title);
  }
}

export interface SessionSummary {
  sessionId: SessionId;
  title: string;
  phase: SessionPhase['kind'];
  participantCount: number;
  statementCount: number;
}

export interface InvitationRow {
  invitationId: string;
  role: 'participant' | 'moderator' | 'observer' | 'organiser';
  address: string | null;
  organisation: string | null;
  language: string;
  createdAt: string;
  revokedAt: string | null;
  /** How it stands with the mail; left out right after inviting, null when there is none. */
  mail?: { sentAt: string | null; attemptCount: number } | null;
}

/** Some days after the close nobody can tell any more who was invited. */
export interface Erasure {
  invitationCount: number;
  erasedAt: string;
}

export interface Edition {
  edition: number;
  uptoSeq: number;
  composedAt: string;
  hash: string;
  isReplaced: boolean;
}

/** Where a sign-in leads: into a session in a role, or to the sessions of an organiser. */
export type Destination =
  { kind: 'session'; sessionId: SessionId; role: InvitationRow['role'] } | { kind: 'organiser' };

const UNREACHABLE = 503;

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null);
  if (response === null) throw new Problem(UNREACHABLE, 'unavailable', '');
  if (response.status === 204 || response.status === 202) return undefined as T;
  const answer: unknown = await response.json().catch(() => ({}));
  if (response.ok) return answer as T;
  const problem = answer as Partial<Pick<Problem, 'code' | 'errors'>> & { title?: string };
  throw new Problem(response.status, problem.code ?? 'unavailable', problem.title ?? '', problem.errors);
}

export type NewSession = Omit<Partial<SessionRequest>, 'settings' | 'agenda'> & {
  title: string;
  agenda: Omit<SessionRequest['agenda'][number], 'itemId'>[];
  settings?: Partial<SessionRequest['settings']>;
};

/** The HTTP side of the server, with the sign-in cookie of this browser. */
export const api = {
  signIn: (token: string): Promise<{ destination: Destination }> => ask('POST', '/sign-ins', { token }),
  askSignInLink: (address: string): Promise<void> => ask('POST', '/sign-in-links', { address }),
  signOut: (): Promise<void> => ask('DELETE', '/sign-ins/current'),
  destinations: (): Promise<{ destinations: Destination[] }> => ask('GET', '/sign-ins/current'),
  sessions: (): Promise<{ sessions: SessionSummary[] }> => ask('GET', '/sessions'),
  createSession: (plan: NewSession): Promise<{ sessionId: SessionId; itemIds: AgendaItemId[] }> =>
    ask('POST', '/sessions', plan),
  view: (sessionId: SessionId): Promise<{ seq: number; viewer: ViewerKind; view: View }> =>
    ask('GET', `/sessions/${sessionId}/view`),
  command: (sessionId: SessionId, command: GivenCommand): Promise<{ seq: number }> =>
    ask('POST', `/sessions/${sessionId}/commands`, {
      commandId: crypto.randomUUID() as string as CommandId,
      command,
    }),
  invitations: (sessionId: SessionId): Promise<{ invitations: InvitationRow[]; erasure: Erasure | null }> =>
    ask('GET', `/sessions/${sessionId}/invitations`),
  invite: (
    sessionId: SessionId,
    invitations: { address: string; role: string; organisation: string | null; language: string }[],
  ): Promise<{ invitations: InvitationRow[] }> =>
    ask('POST', `/sessions/${sessionId}/invitations`, { invitations }),
  renewLink: (sessionId: SessionId, invitationId: string): Promise<{ link: string }> =>
    ask('POST', `/sessions/${sessionId}/invitations/${invitationId}/link`),
  revoke: (sessionId: SessionId, invitationId: string): Promise<void> =>
    ask('DELETE', `/sessions/${sessionId}/invitations/${invitationId}`),
  editions: (sessionId: SessionId): Promise<{ editions: Edition[] }> =>
    ask('GET', `/sessions/${sessionId}/report-editions`),
  report: <T>(sessionId: SessionId, edition: number): Promise<T> =>
    ask('GET', `/sessions/${sessionId}/report-editions/${edition}/report.json`),
};

export const reportUrl = (sessionId: SessionId, edition: number, format: string, language: string): string =>
  `/api/v1/sessions/${sessionId}/report-editions/${edition}/report.${format}?language=${language}`;
