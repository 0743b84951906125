import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Access, AccountStore, InlineStudyRoom, PostOffice } from '@app/application';
import {
  readEnvironment,
  SOCKET_PATH,
  type ClientToServer,
  type CommandAck,
  type GivenCommand,
  type ServerToClient,
  type WireError,
} from '@app/contract';
import type { AgendaItemId, CommandId, SessionId, StatementId, View } from '@app/dialogue';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { pino } from 'pino';
import { io, type Socket } from 'socket.io-client';
import { ApiClient, type PersonalLink } from '../../apps/cli/src/client/api-client.js';
import { LiveClient } from '@app/client';
import { ALL_TABLES } from '../../apps/api/src/config.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { readMail, type Mail } from './read-mail.js';
import { sharedPostgres } from './shared-postgres.js';
import { connectedTo, databaseOn, type TestDatabase } from './test-database.js';

export type { Mail } from './read-mail.js';

export type ClientSocket = Socket<ServerToClient, ClientToServer>;

export interface TestServerOptions {
  mode?: 'production' | 'rehearsal';
  /** Where browsers are told to find the server; their pages' origin. */
  publicUrl?: string;
  securityContact?: string;
  /** Serve the database of this one too, as a second node. */
  beside?: TestServer;
}

export interface Asked {
  token?: string;
  cookie?: string;
  origin?: string;
  language?: string;
  body?: unknown;
  /** Sent as it is, in place of `body`. */
  rawBody?: string;
  headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  /** The body when it is JSON, otherwise null. */
  json: unknown;
}

export interface Organiser {
  accountId: string;
  address: string;
  token: string;
  api: ApiClient;
}

export interface RunningSession {
  sessionId: SessionId;
  itemId: AgendaItemId;
  organiser: Organiser;
}

/** A problem as clients read it. */
export interface ReadProblem {
  type: string;
  title: string;
  status: number;
  code: string;
  limit?: number;
  errors?: { field: string; detail: string }[];
}

const DEADLINE_MS = 20_000;

export const newId = <Id extends string>(): Id => randomUUID() as string as Id;

/** Waits until `look` gives something; its last error, or a plain one, after a generous deadline. */
export async function eventually<T>(look: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + DEADLINE_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error('It did not come about in time');
    await pause(25);
  }
}

export const tokenIn = (link: string): string =>
  new URLSearchParams(new URL(link).hash.slice(1)).get('token') ?? '';

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

export const problemIn = ({ json }: Answered): ReadProblem => json as ReadProblem;

/** Connects; resolves with null, or with the error by which the server turned the connection away. */
export function connected(socket: ClientSocket): Promise<{ message: string; data?: WireError } | null> {
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', (error) => resolve(error));
    // A connection packet that cannot be read is answered by hanging up.
    socket.io.once('close', (reason) => setImmediate(() => resolve({ message: reason })));
    socket.connect();
  });
}

export const post = (
  itemId: AgendaItemId,
  text: string,
  statementId = newId<StatementId>(),
): GivenCommand & { kind: 'post-statement' } => ({
  kind: 'post-statement',
  statementId,
  itemId,
  intent: 'experience',
  text,
  language: 'nl',
  buildsOnId: null,
  raisesTheme: false,
});

/** Sends one command once, as it stands. */
export const give = (
  socket: ClientSocket,
  command: GivenCommand,
  commandId = newId<CommandId>(),
): Promise<CommandAck> =>
  socket.timeout(DEADLINE_MS).emitWithAck('command', { commandId, command }) as Promise<CommandAck>;

/** The whole platform in this process, on a database of its own, as clients reach it from outside. */
export class TestServer {
  private readonly leaving: (() => void)[] = [];
  private isClosed = false;

  private constructor(
    readonly app: NestExpressApplication,
    readonly url: string,
    readonly publicUrl: string,
    /** Every line that the server logged. */
    readonly logLines: readonly string[],
    readonly database: TestDatabase,
    private readonly dataDir: string,
  ) {}

  static async start({
    mode = 'rehearsal',
    publicUrl = 'http://weerklank.test',
    securityContact,
    beside,
  }: TestServerOptions = {}): Promise<TestServer> {
    const database = await (beside
      ? connectedTo(beside.database, ALL_TABLES)
      : databaseOn(await sharedPostgres(), ALL_TABLES));
    const dataDir = await mkdtemp(join(tmpdir(), 'weerklank-api-'));
    const environment = readEnvironment({
      PORT: '0',
      PUBLIC_URL: publicUrl,
      WEERKLANK_MODE: mode,
      WEERKLANK_DATA_DIR: dataDir,
      SECURITY_CONTACT: securityContact,
    });
    const logLines: string[] = [];
    const logger = pino(
      { level: 'debug', base: null },
      { write: (line: string) => void logLines.push(line) },
    );
    const app = await createApp(environment, database.dataSource, logger, new InlineStudyRoom());
    await app.listen(0, '127.0.0.1');
    const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
    return new TestServer(app, url, publicUrl, logLines, database, dataDir);
  }

  async stop(): Promise<void> {
    for (const leave of this.leaving) leave();
    await this.close();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Stops the server as a signal does; its database stays. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.app.close();
  }

  async ask(
    method: string,
    path: string,
    { token, cookie, origin, language, body, rawBody, headers }: Asked = {},
  ): Promise<Answered> {
    const sent = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(cookie === undefined ? {} : { Cookie: cookie }),
        ...(origin === undefined ? {} : { Origin: origin }),
        ...(language === undefined ? {} : { 'Accept-Language': language }),
        ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: asJson(text) };
  }

  async organiser(address = `organisator-${randomUUID()}@example.org`): Promise<Organiser> {
    const account = await this.app.get(AccountStore).ensure(address, 'nl');
    const { token } = await this.app.get(Access).signInAs(account.accountId);
    return { accountId: account.accountId, address, token, api: new ApiClient(this.url, token) };
  }

  /** A session with one dialogue item; `live` starts it and opens the item for writing and endorsing. */
  async session({
    organiser,
    isLive = true,
    settings = {},
    title = 'Koppen bij elkaar',
  }: {
    organiser?: Organiser;
    isLive?: boolean;
    settings?: NonNullable<Parameters<ApiClient['createSession']>[0]['settings']>;
    title?: string;
  } = {}): Promise<RunningSession> {
    const by = organiser ?? (await this.organiser());
    const itemId = newId<AgendaItemId>();
    const question = 'Waar loop je tegenaan?';
    const item = { itemId, itemKind: 'dialogue' as const, title: 'Praktijk', question, plannedMs: 600_000 };
    const { sessionId } = await by.api.createSession({ title, agenda: [item], settings });
    if (isLive) {
      await by.api.run(sessionId, { kind: 'start-session' });
      await by.api.run(sessionId, { kind: 'open-agenda-item', itemId });
      await by.api.run(sessionId, { kind: 'advance-agenda-item', itemId, to: 'dialogue' });
    }
    return { sessionId, itemId, organiser: by };
  }

  /** Personal links of so many people in one role. */
  people(
    { sessionId, organiser }: RunningSession,
    count: number,
    role = 'participant',
  ): Promise<PersonalLink[]> {
    const people = Array.from({ length: count }, () => ({ role, language: 'nl' }));
    return organiser.api.personalLinks(sessionId, people);
  }

  /** A personal link's token. */
  async person(session: RunningSession, role = 'participant'): Promise<string> {
    const [link] = await this.people(session, 1, role);
    if (!link) throw new Error('No personal link came back');
    return link.token;
  }

  /** A client that follows a session, with its first view. */
  async client(sessionId: SessionId, token: string): Promise<LiveClient> {
    const client = new LiveClient({ url: this.url, sessionId, token });
    this.leaving.push(() => client.close());
    await client.connect();
    return client;
  }

  /** A bare socket that does not connect yet, and not again. */
  socket(
    auth: Readonly<Record<string, unknown>>,
    extraHeaders: Readonly<Record<string, string>> = {},
    transports: ('websocket' | 'polling')[] = ['websocket'],
  ): ClientSocket {
    const socket: ClientSocket = io(this.url, {
      path: SOCKET_PATH,
      transports,
      auth,
      extraHeaders,
      autoConnect: false,
      forceNew: true,
      reconnection: false,
    });
    this.leaving.push(() => void socket.disconnect());
    return socket;
  }

  /** A bare socket that was let in. */
  async connectedSocket(sessionId: SessionId, token: string): Promise<ClientSocket> {
    const socket = this.socket({ sessionId, token });
    const error = await connected(socket);
    if (error) throw new Error(`Turned away: ${error.message}`);
    return socket;
  }

  async view(sessionId: SessionId, token: string): Promise<{ seq: number; viewer: string; view: View }> {
    const { json } = await this.ask('GET', `/api/v1/sessions/${sessionId}/view`, { token });
    return json as { seq: number; viewer: string; view: View };
  }

  /** Mails to an address that were handed over so far, oldest first. */
  async mailsTo(address: string): Promise<Mail[]> {
    const folder = join(this.dataDir, 'outbox');
    const names = await readdir(folder).catch(() => []);
    const complete = names.filter((name) => name.endsWith('.eml')).toSorted();
    const messages = await Promise.all(complete.map((name) => readFile(join(folder, name), 'utf8')));
    return messages.map(readMail).filter(({ to }) => to === address);
  }

  /** The first mail to an address; hurries the post, which otherwise goes every second. */
  mailTo(address: string): Promise<Mail> {
    return eventually(async () => {
      await this.app.get(PostOffice).deliver();
      return (await this.mailsTo(address))[0];
    });
  }

  /** Exchanges a link's token for a cookie, as a browser on our own page does; with the cookie it has already. */
  async signIn(token: string, cookie?: string): Promise<{ cookie: string; answer: Answered }> {
    const answer = await this.ask('POST', '/api/v1/sign-ins', {
      body: { token },
      origin: this.publicUrl,
      ...(cookie === undefined ? {} : { cookie }),
    });
    const set = answer.headers.getSetCookie()[0]?.split(';')[0];
    return { cookie: set ?? cookie ?? '', answer };
  }
}
