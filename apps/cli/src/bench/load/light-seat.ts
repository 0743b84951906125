import { CommandRefused } from '@app/client';
import {
  SOCKET_PATH,
  type ClientToServer,
  type CommandAck,
  type DigestAck,
  type Frame,
  type GivenCommand,
  type Handshake,
  type ServerToClient,
  type SinceAck,
} from '@app/contract';
import type { CommandId, PersonalTables, StatementId, TableChanges } from '@app/dialogue';
import { io, type Socket } from 'socket.io-client';
import { HAND_COUNT, type Seat, type SeatOptions } from './seat.js';

const ANSWER_TIMEOUT_MS = 20_000;
const FRAME_PREFIX = '2["frame"';

/** What came over the sockets of the light seats, as it was on the wire. */
export interface Traffic {
  frameCount: number;
  frameBytes: number;
  /** Frames that did not continue where the screen was. */
  gapCount: number;
  /** Connections that broke, whoever broke them. */
  cutCount: number;
}

/**
 * A real socket whose screen keeps only what its person needs in order to act, so that thousands fit in one process. It
 * follows the frames as a whole client does: what does not continue where it is makes it ask for all it missed.
 */
export class LightSeat implements Seat {
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private readonly unanswered = new Set<StatementId>();
  private readonly answers = new Set<StatementId>();
  private shownSeq = 0;
  private isAsking = false;

  constructor(
    private readonly options: SeatOptions,
    private readonly traffic: Traffic,
  ) {
    const { url, sessionId, token } = options;
    const auth: Handshake = { sessionId, token };
    this.socket = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      auth,
      autoConnect: false,
      forceNew: true,
    });
    this.socket.on('connect', () => {
      this.socket.io.engine.on('packet', ({ data }: { data?: unknown }) => this.weigh(data));
      this.catchUp();
    });
    this.socket.on('disconnect', (reason) => {
      if (reason !== 'io client disconnect') this.traffic.cutCount += 1;
    });
    this.socket.on('frame', (frame) => this.follow(frame));
  }

  async connect(): Promise<void> {
    const joined = new Promise<void>((resolve, reject) => {
      this.onFirstView = resolve;
      this.socket.on('connect_error', (error) => {
        if ('data' in error) reject(new CommandRefused(error.message));
      });
    });
    this.socket.connect();
    await joined;
  }

  private onFirstView: () => void = () => undefined;

  async send(command: GivenCommand): Promise<number> {
    const commandId = crypto.randomUUID() as string as CommandId;
    const answer: CommandAck = await this.socket
      .timeout(ANSWER_TIMEOUT_MS)
      .emitWithAck('command', { commandId, command })
      .catch(() => ({ error: 'no-answer', outlook: 'later' as const }));
    if ('error' in answer) throw new CommandRefused(answer.error, answer.outlook, answer.limit);
    if (command.kind === 'endorse-statement') this.answer(command.statementId);
    return answer.seq;
  }

  /** The number of the last fact that the server has. */
  async serverSeq(): Promise<number> {
    const answer: DigestAck = await this.socket.timeout(ANSWER_TIMEOUT_MS).emitWithAck('digest', {});
    if ('error' in answer) throw new CommandRefused(answer.error, answer.outlook);
    return answer.seq;
  }

  close(): void {
    this.socket.disconnect();
  }

  get seq(): number {
    return this.shownSeq;
  }

  hand(): StatementId[] {
    const hand: StatementId[] = [];
    for (const id of this.unanswered) if (hand.push(id) === HAND_COUNT) break;
    return hand;
  }

  answered(): StatementId[] {
    return [...this.answers];
  }

  private weigh(data: unknown): void {
    if (typeof data !== 'string' || !data.startsWith(FRAME_PREFIX)) return;
    this.traffic.frameCount += 1;
    this.traffic.frameBytes += data.length;
  }

  private follow({ from, to, personal }: Frame): void {
    if (this.shownSeq === 0 || from > this.shownSeq) {
      if (this.shownSeq > 0) this.traffic.gapCount += 1;
      this.catchUp();
      return;
    }
    if (to <= this.shownSeq) return;
    this.options.onArrival(this.shownSeq, to);
    this.shownSeq = to;
    if (personal) this.take(personal);
  }

  /** The answer is taken in at once, not after a promise: a frame that follows on its heels must find it there. */
  private catchUp(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    const asked = { seq: this.shownSeq };
    this.socket.timeout(ANSWER_TIMEOUT_MS).emit('since', asked, (failed: Error | null, answer: SinceAck) => {
      this.isAsking = false;
      // When the connection broke, connecting again asks again.
      if (failed && this.socket.connected) this.catchUp();
      if (failed || 'error' in answer) return;
      if (answer.kind === 'changes') this.follow(answer.frame);
      else this.startFrom(answer.seq, answer.view.personal);
    });
  }

  private startFrom(seq: number, personal: PersonalTables): void {
    if (this.shownSeq > 0) this.options.onArrival(this.shownSeq, seq);
    this.shownSeq = seq;
    this.unanswered.clear();
    this.take(personal);
    this.onFirstView();
  }

  private take({ dealt = {}, answers = {} }: TableChanges<PersonalTables>): void {
    for (const id of Object.keys(answers) as StatementId[]) this.answer(id);
    for (const id of Object.keys(dealt) as StatementId[]) {
      if (dealt[id] === null) this.unanswered.delete(id);
      else if (!this.answers.has(id)) this.unanswered.add(id);
    }
  }

  private answer(id: StatementId): void {
    this.unanswered.delete(id);
    this.answers.add(id);
  }
}
