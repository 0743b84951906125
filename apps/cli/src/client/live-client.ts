import { createHash, randomUUID } from 'node:crypto';
import {
  SOCKET_PATH,
  type ClientToServer,
  type CommandAck,
  type Frame,
  type GivenCommand,
  type ServerToClient,
  type SinceAck,
} from '@app/contract';
import { applyChanges, canonicalJson, type CommandId, type SessionId, type View } from '@app/dialogue';
import { io, type Socket } from 'socket.io-client';

export interface LiveClientOptions {
  url: string;
  sessionId: SessionId;
  /** A bearer token: of a personal link, or of a sign-in. */
  token: string;
  /** How long an answer may take before the command is sent again. */
  ackTimeoutMs?: number;
}

/** A command that was refused for good. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';

  constructor(readonly code: string) {
    super(code);
  }
}

const DIGEST_TIMEOUT_MS = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * One person's connection to a live session, as the web app keeps it: a view that follows the frames, and commands that
 * are sent again, under the same id, until the server has answered them.
 */
export class LiveClient {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly ackTimeoutMs: number;
  private current: { seq: number; view: View } | null = null;
  private readonly watchers = new Set<() => void>();
  private isAsking = false;
  /** Answers that came only after the command had been sent again. */
  resentCount = 0;

  constructor({ url, sessionId, token, ackTimeoutMs = 5_000 }: LiveClientOptions) {
    this.ackTimeoutMs = ackTimeoutMs;
    this.socket = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      auth: { sessionId, token },
      autoConnect: false,
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
    });
    this.socket.on('connect', () => void this.catchUp());
    this.socket.on('frame', (frame) => this.apply(frame));
  }

  /** Resolves with the first view. @throws Error with the code for which the server turned the client away */
  async connect(): Promise<void> {
    const turnedAway = new Promise<never>((_, reject) => {
      this.socket.on('connect_error', (error) => {
        // A server that is away is waited for; one that answers no has the last word.
        if ('data' in error) reject(new CommandRefused(error.message));
      });
    });
    const seen = this.until(() => true);
    this.socket.connect();
    await Promise.race([seen, turnedAway]);
  }

  get view(): View | null {
    return this.current?.view ?? null;
  }

  get seq(): number {
    return this.current?.seq ?? 0;
  }

  /** SHA-256 of the view, as the server computes it. */
  digest(): string {
    return createHash('sha256')
      .update(canonicalJson(this.current?.view ?? {}))
      .digest('hex');
  }

  /** Whether this client's view equals the server's, once it has caught up with it. */
  async agreesWithServer(): Promise<boolean> {
    const answer = await this.socket.timeout(DIGEST_TIMEOUT_MS).emitWithAck('digest', {});
    if ('error' in answer) return false;
    const deadline = Date.now() + DIGEST_TIMEOUT_MS;
    while (this.seq < answer.seq && Date.now() < deadline) await pause(50);
    return this.seq === answer.seq ? this.digest() === answer.digest : this.agreesWithServer();
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

  /** Calls back after every change of the view. @returns a function that ends it */
  watch(changed: () => void): () => void {
    this.watchers.add(changed);
    return () => void this.watchers.delete(changed);
  }

  /**
   * Sends a command until it is answered for good: through reconnects, restarts and time-outs, always under one id.
   *
   * @returns the number of its last fact
   * @throws CommandRefused when it will never be accepted
   */
  async send(command: GivenCommand, commandId = randomUUID() as string as CommandId): Promise<number> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.ask(command, commandId);
      if (answer !== null && attempt > 0) this.resentCount += 1;
      if (answer === null) continue;
      if ('seq' in answer) return answer.seq;
      if (answer.error !== 'unavailable' && answer.error !== 'too-many-requests')
        throw new CommandRefused(answer.error);
      await pause(answer.retryAfterMs ?? 200);
    }
  }

  close(): void {
    this.socket.disconnect();
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
        .emitWithAck('since', { seq: this.current?.seq ?? 0 });
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
    for (const watcher of this.watchers) watcher();
  }
}
