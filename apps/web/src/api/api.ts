import type { GivenCommand, HouseStyle, SessionRequest } from '@app/contract';
import type {
  AgendaItemId,
  CommandId,
  DurationMs,
  Role,
  SessionId,
  SessionPhase,
  Timestamp,
  View,
  ViewerKind,
} from '@app/dialogue';

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
  /** Null: not planned yet. */
  startsAt: Timestamp | null;
  plannedMs: DurationMs;
  timeZone: string;
  participantCount: number;
  statementCount: number;
}

export interface InvitationRow {
  invitationId: string;
  role: Role;
  address: string | null;
  organisation: string | null;
  /** Background attributes; never shown to participants. */
  segments: readonly string[];
  language: string;
  /** Further languages that the person reads. */
  languages: readonly string[];
  createdAt: string;
  revokedAt: string | null;
  /** How it stands with the mail; left out right after inviting, null when there is none. */
  mail?: { sentAt: string | null; attemptCount: number; saysOtherStart: boolean } | null;
  /** Whether that person ever came in; left out right after inviting. */
  hasEntered?: boolean;
}

/** How it stands with mailing a report: to how many people, how many mails left, and when the others will. */
export interface ReportMailStanding {
  recipientCount: number;
  sentCount: number;
  dueAt: string | null;
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

/** What people hold who walk in: the token of a QR, or the code as they typed it. */
export type WalkInKey = { token: string } | { code: string };

/** What a key tells of the session that it leads to. */
export interface WalkInDoor {
  sessionId: SessionId;
  title: string;
  languages: readonly string[];
  fictional: boolean;
  /** Where this browser already leads in that session. */
  destination: Destination | null;
}

export interface WalkInEntry {
  ownToken: string;
  organisation: string | null;
  language: string;
  /** Which ones they read. */
  languages: readonly string[];
}

/** Whether people may walk in, and how many did. */
export interface WalkInStanding {
  openingId: string;
  mostCount: number;
  admittedCount: number;
}

/** What is shown to let people walk in. */
export interface WalkInShown {
  openingId: string;
  code: string;
  address: string;
  link: string;
}

/** One's own rehearsal of a session. */
export interface RehearsalRow {
  sessionId: SessionId;
  peopleCount: number;
  speed: 1 | 4;
  phase: SessionPhase['kind'];
  /** When it is wiped by itself. */
  wipedAt: string;
}

/** A session that is a rehearsal, and of which session. */
export interface RehearsalOf {
  sessionId: SessionId;
  ofSessionId: SessionId;
}

const UNREACHABLE = 503;

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers: {
      'Content-Type': body instanceof Blob ? body.type : 'application/json',
      'Accept-Language': document.documentElement.lang,
    },
    ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
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
    invitations: readonly (Pick<
      InvitationRow,
      'organisation' | 'segments' | 'language' | 'languages' | 'role'
    > & {
      address: string;
    })[],
  ): Promise<{ invitations: InvitationRow[] }> =>
    ask('POST', `/sessions/${sessionId}/invitations`, { invitations }),
  /** The names of the segments that may be addressed. */
  segments: (sessionId: SessionId): Promise<{ segments: { segment: number; name: string }[] }> =>
    ask('GET', `/sessions/${sessionId}/segments`),
  renewLink: (sessionId: SessionId, invitationId: string): Promise<{ link: string }> =>
    ask('POST', `/sessions/${sessionId}/invitations/${invitationId}/link`),
  revoke: (sessionId: SessionId, invitationId: string): Promise<void> =>
    ask('DELETE', `/sessions/${sessionId}/invitations/${invitationId}`),
  walkInDoor: (key: WalkInKey): Promise<WalkInDoor> => ask('POST', '/walk-in-doors', key),
  walkIn: (key: WalkInKey, entry: WalkInEntry): Promise<{ destination: Destination }> =>
    ask('POST', '/walk-ins', { ...key, ...entry }),
  walkInOf: (sessionId: SessionId): Promise<{ walkIn: WalkInStanding | null }> =>
    ask('GET', `/sessions/${sessionId}/walk-in`),
  openWalkIn: (sessionId: SessionId, mostCount: number): Promise<{ walkIn: WalkInStanding }> =>
    ask('POST', `/sessions/${sessionId}/walk-in`, { mostCount }),
  closeWalkIn: (sessionId: SessionId): Promise<void> => ask('DELETE', `/sessions/${sessionId}/walk-in`),
  showWalkIn: (sessionId: SessionId): Promise<WalkInShown> =>
    ask('POST', `/sessions/${sessionId}/walk-in/keys`),
  /** Mails the invitations anew that say another start than is planned now. */
  mailNewStart: (sessionId: SessionId): Promise<void> => ask('POST', `/sessions/${sessionId}/start-mails`),
  mailLink: (sessionId: SessionId, address: string): Promise<void> =>
    ask('POST', `/sessions/${sessionId}/link-mails`, { address }),
  rehearsals: (sessionId: SessionId): Promise<{ rehearsals: RehearsalRow[] }> =>
    ask('GET', `/sessions/${sessionId}/rehearsals`),
  beginRehearsal: (
    sessionId: SessionId,
    wish: { people: number; speed: number },
  ): Promise<{ sessionId: SessionId }> => ask('POST', `/sessions/${sessionId}/rehearsals`, wish),
  rehearsal: (sessionId: SessionId): Promise<RehearsalOf> => ask('GET', `/rehearsals/${sessionId}`),
  wipeRehearsal: (sessionId: SessionId): Promise<void> => ask('DELETE', `/rehearsals/${sessionId}`),
  /** `openUntil`: until when a personal link opens them. */
  editions: (sessionId: SessionId): Promise<{ editions: Edition[]; openUntil: string | null }> =>
    ask('GET', `/sessions/${sessionId}/report-editions`),
  reportMails: (sessionId: SessionId): Promise<ReportMailStanding> =>
    ask('GET', `/sessions/${sessionId}/report-mails`),
  mailReport: (sessionId: SessionId): Promise<ReportMailStanding> =>
    ask('POST', `/sessions/${sessionId}/report-mails`),
  contact: (sessionId: SessionId): Promise<{ address: string | null }> =>
    ask('GET', `/sessions/${sessionId}/contact`),
  houseStyle: (sessionId: SessionId): Promise<{ style: HouseStyle }> =>
    ask('GET', `/sessions/${sessionId}/house-style`),
  changeHouseStyle: (
    sessionId: SessionId,
    change: { style: HouseStyle; isForNextSessions: boolean },
  ): Promise<{ style: HouseStyle }> => ask('PUT', `/sessions/${sessionId}/house-style`, change),
  sendLogo: (sessionId: SessionId, file: Blob): Promise<{ logo: string }> =>
    ask('POST', `/sessions/${sessionId}/house-style/logos`, file),
  report: <T>(sessionId: SessionId, edition: number): Promise<T> =>
    ask('GET', `/sessions/${sessionId}/report-editions/${edition}/report.json`),
};

export const logoUrl = (sessionId: SessionId, logo: string): string =>
  `/api/v1/sessions/${sessionId}/house-style/logos/${logo}`;

export const reportUrl = (sessionId: SessionId, edition: number, format: string, language: string): string =>
  `/api/v1/sessions/${sessionId}/report-editions/${edition}/report.${format}?language=${language}`;
