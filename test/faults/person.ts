import { randomUUID } from 'node:crypto';
import { CommandRefused, LiveClient } from '@app/client';
import {
  SOCKET_PATH,
  type ClientToServer,
  type CommandAck,
  type GivenCommand,
  type ServerToClient,
} from '@app/contract';
import type { AttendeeId, CommandId, SessionId } from '@app/dialogue';
import { io, type Socket } from 'socket.io-client';
import type { Given, History } from './history.js';
import type { TcpProxy } from './tcp-proxy.js';

const ACK_TIMEOUT_MS = 2_000;
const REPEAT_TIMEOUT_MS = 3_000;

export interface Ticket {
  attendeeId: AttendeeId;
  token: string;
}

/** Where a person's two connections go. */
export interface Ways {
  /** The line of the screen, this person's own. */
  line: TcpProxy;
  /** The other node, by which a second tab sends things again. */
  otherUrl: string;
}

/** A person at a screen on one node, with a second tab on the other node that shows nothing and only sends. */
export class Person {
  readonly client: LiveClient;
  readonly secondTab: Socket<ServerToClient, ClientToServer>;
  readonly line: TcpProxy;
  readonly attendeeId: AttendeeId;
  readonly token: string;
  /** How often the screen went back to an earlier number. */
  setBackCount = 0;
  private lastSeq = 0;

  constructor(
    { attendeeId, token }: Ticket,
    sessionId: SessionId,
    { line, otherUrl }: Ways,
    private readonly history: History,
  ) {
    this.attendeeId = attendeeId;
    this.token = token;
    this.line = line;
    this.client = new LiveClient({
      url: `http://127.0.0.1:${line.port}`,
      sessionId,
      token,
      ackTimeoutMs: ACK_TIMEOUT_MS,
      transports: ['websocket', 'polling'],
    });
    this.client.watch(() => this.look());
    this.secondTab = io(otherUrl, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      auth: { sessionId, token },
      forceNew: true,
      autoConnect: false,
      reconnectionDelay: 100,
      reconnectionDelayMax: 1_000,
    });
  }

  async connect(): Promise<void> {
    this.secondTab.connect();
    await this.client.connect();
  }

  get isOnline(): boolean {
    return this.client.state.kind === 'online';
  }

  get hasEnded(): boolean {
    return this.client.state.kind === 'ended';
  }

  /** Gives a command until it is answered. Null when the server ended this connection for good. */
  async act(
    command: GivenCommand,
    commandId = randomUUID() as string as CommandId,
  ): Promise<CommandAck | null> {
    const given = this.history.note(commandId, this.attendeeId, command);
    const answer = await Promise.race([this.answerTo(command, commandId), this.ended()]);
    return this.heard(given, answer);
  }

  /** Sends a command once by the second tab, however it is answered. */
  async repeat(command: GivenCommand, commandId: CommandId): Promise<void> {
    const given = this.history.note(commandId, this.attendeeId, command);
    const answer: CommandAck | null = await this.secondTab
      .timeout(REPEAT_TIMEOUT_MS)
      .emitWithAck('command', { commandId, command })
      .catch(() => null);
    this.heard(given, answer);
  }

  leave(): void {
    this.client.close();
    this.secondTab.disconnect();
    this.line.close();
  }

  private heard(given: Given, answer: CommandAck | null): CommandAck | null {
    given.answer = answer;
    if (answer !== null) given.answeredAt = performance.now();
    return answer;
  }

  private async answerTo(command: GivenCommand, commandId: CommandId): Promise<CommandAck> {
    try {
      return { seq: await this.client.send(command, commandId) };
    } catch (error) {
      if (error instanceof CommandRefused) return { error: error.code, outlook: error.outlook };
      throw error;
    }
  }

  private ended(): Promise<null> {
    return new Promise((resolve) => {
      const stop = this.client.watch(() => {
        if (!this.hasEnded) return;
        stop();
        resolve(null);
      });
    });
  }

  private look(): void {
    const { seq } = this.client;
    if (seq < this.lastSeq) this.setBackCount += 1;
    this.lastSeq = seq;
  }
}
