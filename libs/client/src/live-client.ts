import {
  SOCKET_PATH,
  type ClientToServer,
  type CommandAck,
  type Frame,
  type GivenCommand,
  type Handshake,
  type RankingFrame,
  type ServerToClient,
  type SinceAck,
} from '@app/contract';
import { applyChanges, canonicalJson, type CommandId, type SessionId, type View } from '@app/dialogue';
import { io, type Socket } from 'socket.io-client';
import { memoryOutbox, type Outbox } from './outbox.js';

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

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One person's connection to a live session: a view that follows the frames, and commands that are kept and sent again,
 * under the same id, until the server has answered them.
 */
export class LiveClient {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly ackTimeoutMs: number;
  private readonly outbox: Outbox;
  private current: { seq: number; view: View } | null = null;
  private connection: ConnectionState = { kind: 'connecting' };
  private latestRanking: RankingFrame | null = null;
  private readonly watchers = new Set<() => void>();
  private isAsking = false;
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
  }: LiveClientOptions) {
    this.ackTimeoutMs = ackTimeoutMs;
    this.outbox = outbox;
    const auth: Handshake = {
      sessionId,
      ...(token === undefined ? {} : { token }),
      ...(grantId === undefined ? {} : { grantId }),
    };
    this.socket = io(url, {
      path: SOCKET_PATH,
      transports,
      auth,
      autoConnect: false,
      forceNew: true,
      tryAllTransports: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
    });
    this.socket.on('connect', () => {
      this.stand({ kind: 'online' });
      void this.catchUp();
    });
    this.socket.on('disconnect', () => {
      if (this.connection.kind !== 'ended') this.stand({ kind: 'offline' });
    });
    this.socket.on('connect_error', (error) => {
      // A server that is away is waited for; one that answers no has the last word.
      if ('data' in error) this.end(error.message);
      else if (this.connection.kind !== 'ended') this.stand({ kind: 'offline' });
    });
    this.socket.on('ended', ({ reason }) => {
      if (reason === 'revoked') this.end(reason);
      else if (reason === 'role-changed') this.startOver();
    });
    this.socket.on('frame', (frame) => this.apply(frame));
    this.socket.on('ranking', (ranking) => {
      this.latestRanking = ranking;
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
  get ranking(): RankingFrame | null {
    return this.latestRanking;
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

  private async catchUp(): Promise<void> {
    if (this.isAsking || !this.socket.connected) return;
    this.isAsking = true;
    try {
      const answer: SinceAck = await this.socket
        .timeout(this.ackTimeoutMs)
        .emitWithAck('since', { seq: this.seq });
      if ('error' in answer) return;
      if (answer.kind === 'view') this.become(answer.seq, answer.view);
      else this.apply(answer.frame);
    } catch {
      // The connection broke; connecting again asks again.
    } finally {
      this.isAsking = false;
    }
  }

  private become(seq: number, view: View): void {
    this.current = { seq, view };
    this.tell();
  }

  private stand(connection: ConnectionState): void {
    this.connection = connection;
    this.tell();
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
