import type { GivenCommand, SessionRequest } from '@app/contract';
import type { AgendaItemId, AttendeeId, CommandId, SessionId } from '@app/dialogue';
import type { ReportModel } from '@app/report';
import { randomUUID } from 'node:crypto';

export interface PersonalLink {
  token: string;
  link: string;
  attendeeId: AttendeeId;
}

export interface EditionSummary {
  edition: number;
  uptoSeq: number;
  hash: string;
}

/** An answer of the server other than what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly code: string,
    title: string,
  ) {
    super(title);
  }
}

/** The HTTP side of a running server, as one signed-in organiser sees it. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  createSession(
    plan: Omit<Partial<SessionRequest>, 'settings'> & {
      title: string;
      settings?: Partial<SessionRequest['settings']>;
    },
  ): Promise<{ sessionId: SessionId; itemIds: AgendaItemId[] }> {
    return this.ask('POST', '/sessions', plan);
  }

  run(sessionId: SessionId, command: GivenCommand): Promise<{ seq: number }> {
    const commandId = randomUUID() as string as CommandId;
    return this.ask('POST', `/sessions/${sessionId}/commands`, { commandId, command });
  }

  async personalLinks(
    sessionId: SessionId,
    people: readonly { role?: string; organisation?: string; language?: string }[],
  ): Promise<PersonalLink[]> {
    const answer = await this.ask<{ personalLinks: PersonalLink[] }>(
      'POST',
      `/sessions/${sessionId}/personal-links`,
      { people },
    );
    return answer.personalLinks;
  }

  async editions(sessionId: SessionId): Promise<EditionSummary[]> {
    const answer = await this.ask<{ editions: EditionSummary[] }>(
      'GET',
      `/sessions/${sessionId}/report-editions`,
    );
    return answer.editions;
  }

  report(sessionId: SessionId, edition: number): Promise<ReportModel> {
    return this.ask('GET', `/sessions/${sessionId}/report-editions/${edition}/report.json`);
  }

  private async ask<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return answer as T;
    const { code = 'unknown', title = response.statusText } = answer as { code?: string; title?: string };
    throw new ApiError(response.status, code, title);
  }
}
