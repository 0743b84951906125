import {
  SOCKET_PATH,
  type AlikeAck,
  type AlikeRow,
  type AnalysisFrame,
  type ClientToServer,
  type CommandAck,
  type Frame,
  type GivenCommand,
  type Handshake,
  type PresenceFrame,
  type ServerToClient,
  type SinceAck,
  type WireError,
} from '@app/contract';
import {
  applyChanges,
  canonicalJson,
  type AgendaItemId,
  type CommandId,
  type SessionId,
  type View,
} from '@app/dialogue';
import { io, type Socket } from 'socket.io-client';
import { memoryOutbox, type Outbox } from './outbox.js';

/** What a client needs of a socket. */
export type LiveConnection = Socket<ServerToClient, ClientToServer>;

export interface LiveClientOptions {
  url: string;
  sessionId: SessionId;
  /** A bearer token, where there is no cookie. */
  token?: string;
  /** Which of several grants to use. */
  grantId?: string;
  /** How long an answer may take before the command is sent again. */
  ackTimeoutMs?: number;
  transports?: ('websocket' | 'polling')[];
  outbox?: Outbox;
  /** A connection in place of one of Socket.IO's, for simulations. */
  socket?: LiveConnection;
}

/**
 * How the connection stands. `ended` comes with the reason: the server does not let this client in, or no longer; the
 * client does not try again by itself.
 */
export type ConnectionState =
  { kind: 'connecting' } | { kind: 'online' } | { kind: 'offline' } | { kind: 'ended'; reason: string };

/** A command that was refused for good, or for now. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';

  constructor(
    readonly code: string,
    readonly outlook: 'final' | 'later' = 'final',
    readonly limit?: number,
  ) {
    super(code);
  }
}

const DIGEST_TIMEOUT_MS = 15_000;

const RETRY_MS = 1_000;
/** Many who were refused at once do not come back at once. */
const jittered = (ms: number): number => ms * (1 + Math.random());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One person's connection to a live session: a view that follows the frames, and commands that are kept and sent again,
 * under the same id, until the server has answered them.
 */
export class LiveClient {
  private readonly socket: LiveConnection;
  private readonly auth: Handshake;
  private readonly ackTimeoutMs: number;
  private readonly outbox: Outbox;
  private current: { seq: number; view: View } | null = null;
  private connection: ConnectionState = { kind: 'connecting' };
  private latestAnalysis: AnalysisFrame | null = null;
  private latestPresence: PresenceFrame | null = null;
  private aheadMs = 0;
  private readonly watchers = new Set<() => void>();
  private isAsking = false;
  private isClosed = false;
  /** Answers that came only after the command had been sent again. */
  resentCount = 0;

  constructor({
    url,
    sessionId,
    token,
    grantId,
    ackTimeoutMs = 5_000,
    transports = ['websocket'],
    outbox = memoryOutbox(),
    socket,
  }: LiveClientOptions) {
    this.ackTimeoutMs = ackTimeoutMs;
    this.outbox = outbox;
    this.auth = {
      sessionId,
      ...(token === undefined ? {} : { token }),
      ...(grantId === undefined ? {} : { grantId }),
    };
    this.socket =
      socket ??
      io(url, {
        path: SOCKET_PATH,
        transports,
        auth: this.auth,
        // By which a proxy brings all connections of a session to the same node.
        query: { session: sessionId },
        autoConnect: false,
        forceNew: true,
        tryAllTransports: true,
        reconnectionDelay: 100,
        reconnectionDelayMax: 2_000,
      });
    this.socket.on('connect', () => {
      delete this.auth.takesOver;
      this.stand({ kind: 'online' });
      void this.catchUp();
    });
    this.socket.on('disconnect', () => {
      if (this.connection.kind !== 'ended') this.stand({ kind: 'offline' });
    });
    this.socket.on('connect_error', (error: Error & { data?: WireError }) => this.turnedAway(error.data));
    this.socket.on('ended', ({ reason }) => {
      if (reason === 'revoked' || reason === 'superseded') this.end(reason);
      else if (reason === 'role-changed') this.startOver();
    });
    this.socket.on('frame', (frame) => this.apply(frame));
    this.socket.on('presence', (presence) => {
      this.latestPresence = presence;
      this.tell();
    });
    this.socket.on('analysis', (analysis) => {
      this.latestAnalysis = analysis;
      this.tell();
    });
  }

  /** Resolves with the first view. @throws CommandRefused with the code for which the server turned the client away */
  async connect(): Promise<void> {
    this.socket.connect();
    await new Promise<void>((resolve, reject) => {
      const stop = this.watch(() => {
        if (this.current !== null) resolve();
        else if (this.connection.kind === 'ended') reject(new CommandRefused(this.connection.reason));
        else return;
        stop();
      });
    });
  }

  get view(): View | null {
    return this.current?.view ?? null;
  }

  get seq(): number {
    return this.current?.seq ?? 0;
  }

  get state(): ConnectionState {
    return this.connection;
  }

  /** Places and scores of the statements, for moderators; null until the first one came. */
  get analysis(): AnalysisFrame | null {
    return this.latestAnalysis;
  }

  /** Who is there now, for moderators and observers; null until the server told. */
  get presence(): PresenceFrame | null {
    return this.latestPresence;
  }

  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  get serverAheadMs(): number {
    return this.aheadMs;
  }

  /** Goes on here, although this person is on another device. */
  goOnHere(): void {
    this.auth.takesOver = true;
    this.stand({ kind: 'connecting' });
    this.socket.connect();
  }

  /** SHA-256 of the view, as the server computes it. */
  async digest(): Promise<string> {
    const bytes = new TextEncoder().encode(canonicalJson(this.current?.view ?? {}));
    return hex(await crypto.subtle.digest('SHA-256', bytes));
  }

  /** Whether this client's view equals the server's, once it has caught up with it. */
  async agreesWithServer(): Promise<boolean> {
    const answer = await this.socket.timeout(DIGEST_TIMEOUT_MS).emitWithAck('digest', {});
    if ('error' in answer) return false;
    const deadline = Date.now() + DIGEST_TIMEOUT_MS;
    while (this.seq < answer.seq && Date.now() < deadline) await pause(50);
    const { seq } = this;
    const digest = await this.digest();
    return seq === answer.seq && seq === this.seq ? digest === answer.digest : this.agreesWithServer();
  }

  /** Resolves once the condition holds for the view. */
  until(holds: (view: View) => boolean): Promise<View> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.current === null || !holds(this.current.view)) return;
        this.watchers.delete(look);
        resolve(this.current.view);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** Calls back after every change of view, ranking or connection. @returns a function that ends it */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => void this.watchers.delete(changed);
  }

  /**
   * Sends a command until it is answered: through reconnects, restarts and time-outs, always under one id. It stays in
   * the outbox until then.
   *
   * @returns the number of its last fact
   * @throws CommandRefused when it is not accepted
   */
  async send(command: GivenCommand, commandId = crypto.randomUUID() as string as CommandId): Promise<number> {
    await this.outbox.put({ commandId, command });
    try {
      return await this.sendUntilAnswered(command, commandId);
    } finally {
      await this.outbox.remove(commandId);
    }
  }

  /** Statements that say nearly what is being written; none when that cannot be told now. */
  findAlike(itemId: AgendaItemId, text: string): Promise<readonly AlikeRow[]> {
    if (!this.socket.connected) return Promise.resolve([]);
    return new Promise((resolve) => {
      this.socket
        .timeout(this.ackTimeoutMs)
        .emit('find-alike', { itemId, text }, (error: Error | null, answer: AlikeAck) =>
          resolve(error === null && 'alike' in answer ? answer.alike : []),
        );
    });
  }

  /** Sends what an earlier page or process left in the outbox. @returns the refusals, with their commands */
  async sendLeftOvers(): Promise<{ command: GivenCommand; refusal: CommandRefused }[]> {
    const refused: { command: GivenCommand; refusal: CommandRefused }[] = [];
    for (const { command, commandId } of await this.outbox.list()) {
      try {
        await this.send(command, commandId);
      } catch (error) {
        if (!(error instanceof CommandRefused)) throw error;
        refused.push({ command, refusal: error });
      }
    }
    return refused;
  }

  close(): void {
    this.isClosed = true;
    this.socket.disconnect();
  }

  private async sendUntilAnswered(command: GivenCommand, commandId: CommandId): Promise<number> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.ask(command, commandId);
      if (answer === null) continue;
      if (attempt > 0) this.resentCount += 1;
      if ('seq' in answer) return answer.seq;
      if (answer.error !== 'unavailable' && answer.error !== 'too-many-requests')
        throw new CommandRefused(answer.error, answer.outlook, answer.limit);
      await pause(answer.retryAfterMs ?? 200);
    }
  }

  /** Null when no answer came: the connection broke, or it took too long. */
  private ask(command: GivenCommand, commandId: CommandId): Promise<CommandAck | null> {
    return new Promise((resolve) => {
      const giveUp = () => done(null);
      const timer = setTimeout(giveUp, this.ackTimeoutMs);
      const done = (answer: CommandAck | null) => {
        clearTimeout(timer);
        this.socket.off('disconnect', giveUp);
        this.socket.off('connect', send);
        resolve(answer);
      };
      const send = () => {
        this.socket.once('disconnect', giveUp);
        this.socket.emit('command', { commandId, command }, done);
      };
      if (this.socket.connected) send();
      else this.socket.once('connect', send);
    });
  }

  private apply({ from, to, shared, personal = {} }: Frame): void {
    if (this.current === null || from > this.current.seq) {
      void this.catchUp();
      return;
    }
    if (to <= this.current.seq) return;
    this.become(to, applyChanges(this.current.view, { shared, personal }));
  }

  /** Asks what was missed until it has come: a connection over which it did not come brings no frames either. */
  private async catchUp(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    while (this.socket.connected && !(await this.hasCaughtUp())) await pause(jittered(RETRY_MS));
    this.isAsking = false;
  }

  /** The answer is taken in as it comes: a frame may come right behind it. */
  private hasCaughtUp(): Promise<boolean> {
    return new Promise((resolve) => {
      this.socket
        .timeout(this.ackTimeoutMs)
        .emit('since', { seq: this.seq }, (error: Error | null, answer: SinceAck) =>
          resolve(error === null && this.takeIn(answer)),
        );
    });
  }

  private takeIn(answer: SinceAck): boolean {
    if ('error' in answer) return false;
    this.aheadMs = answer.serverAt - Date.now();
    if (answer.kind === 'view') this.become(answer.seq, answer.view);
    else this.apply(answer.frame);
    return true;
  }

  private become(seq: number, view: View): void {
    this.current = { seq, view };
    this.tell();
  }

  private stand(connection: ConnectionState): void {
    this.connection = connection;
    this.tell();
  }

  /** A server that is away or busy is waited for; one that answers no has the last word. */
  private turnedAway(refused: WireError | undefined): void {
    if (this.connection.kind === 'ended') return;
    if (refused && refused.error !== 'unavailable' && refused.error !== 'too-many-requests') {
      this.end(refused.error);
      return;
    }
    this.stand({ kind: 'offline' });
    // Socket.IO tries again by itself only when no server answered.
    if (refused)
      setTimeout(() => this.isWaiting && this.socket.connect(), jittered(refused.retryAfterMs ?? RETRY_MS));
  }

  private get isWaiting(): boolean {
    return this.connection.kind === 'offline' && !this.isClosed;
  }

  private end(reason: string): void {
    this.stand({ kind: 'ended', reason });
    this.socket.disconnect();
  }

  /** Another role sees another view: what is known so far is of no use. */
  private startOver(): void {
    this.current = null;
    this.socket.disconnect().connect();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher();
  }
}
