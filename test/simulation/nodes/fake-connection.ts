import { EventEmitter } from 'node:events';
import type { LiveConnection } from '@app/client';
import type { CommandAck, SinceAck, WireError } from '@app/contract';
import type { Random } from '../dialogue/random.js';
import type { SimulatedNode } from './simulated-node.js';
import { FakeServerSocket } from './fake-server.js';

/** Where a client may reach a node, and what happens on the way. */
export interface Network {
  random: Random;
  /** A node that takes connections now. */
  anyNode(): SimulatedNode | null;
}

type Ack = (answer: CommandAck | SinceAck | WireError) => void;

/** A copy, as it would come out of a wire. */
export const copied = <T>(message: T): T => JSON.parse(JSON.stringify(message)) as T;

/** One way of a connection: messages take time and keep their order, as over TCP. */
class Way {
  private lastAt = 0;
  isCut = false;

  constructor(private readonly random: Random) {}

  carry(deliver: () => void): void {
    const delayMs = this.random.chance(0.02) ? this.random.int(3_000) : 1 + this.random.int(80);
    this.lastAt = Math.max(this.lastAt, Date.now() + delayMs);
    setTimeout(() => {
      if (!this.isCut) deliver();
    }, this.lastAt - Date.now());
  }
}

/** What is between a client and the node that it is connected to. */
class Line {
  readonly up: Way;
  readonly down: Way;

  constructor(random: Random) {
    this.up = new Way(random);
    this.down = new Way(random);
  }
}

/** A socket without a network: the part of Socket.IO's client that a live client uses. */
export class FakeConnection extends EventEmitter {
  connected = false;
  private isWanted = false;
  private line: Line | null = null;
  private serverSide: FakeServerSocket | null = null;

  constructor(
    private readonly network: Network,
    private readonly who: { attendeeId: string; deviceId: string },
  ) {
    super();
    // One for every command that waits for an answer.
    this.setMaxListeners(0);
  }

  asLive(): LiveConnection {
    return this as unknown as LiveConnection;
  }

  connect(): this {
    this.isWanted = true;
    this.reach();
    return this;
  }

  disconnect(): this {
    this.isWanted = false;
    this.hangUp();
    return this;
  }

  /** The connection breaks: this side notices at once, the other side when it does. */
  cut(): void {
    this.hangUp();
    if (this.isWanted) this.retry();
  }

  override emit(event: string, ...args: unknown[]): boolean {
    if (event !== 'command' && event !== 'since') return super.emit(event, ...args);
    const [body, ack] = args as [unknown, Ack];
    const { line, serverSide } = this;
    if (!line || !serverSide) return false;
    line.up.carry(() =>
      serverSide.receive(event, copied(body), (answer) => line.down.carry(() => ack(copied(answer)))),
    );
    return true;
  }

  timeout(ms: number) {
    return {
      emit: (event: string, body: unknown, heard: (error: Error | null, answer?: unknown) => void): void => {
        const timer = setTimeout(() => heard(new Error('No answer in time')), ms);
        this.emit(event, body, (answer: unknown) => {
          clearTimeout(timer);
          heard(null, answer);
        });
      },
    };
  }

  private reach(): void {
    const node = this.network.anyNode();
    const line = new Line(this.network.random);
    this.line = line;
    line.up.carry(() => {
      if (this.line !== line || !this.isWanted) return;
      if (!node?.isUp) {
        this.line = null;
        super.emit('connect_error', new Error('Nobody answers'));
        this.retry();
        return;
      }
      void this.enter(node, line);
    });
  }

  private async enter(node: SimulatedNode, line: Line): Promise<void> {
    const socket = new FakeServerSocket({
      toClient: (event, payload) => line.down.carry(() => super.emit(event, copied(payload))),
      ended: () => line.down.carry(() => this.line === line && this.hangUp()),
      closed: () => line.down.carry(() => this.line === line && this.cut()),
    });
    const refused = await node.letIn(socket, this.who);
    if (refused) {
      line.down.carry(() => {
        if (this.line === line) this.line = null;
        super.emit('connect_error', Object.assign(new Error(refused.error), { data: refused }));
      });
      return;
    }
    if (this.line !== line) {
      setTimeout(() => socket.leave(), this.network.random.int(20_000));
      return;
    }
    this.serverSide = socket;
    this.connected = true;
    line.down.carry(() => super.emit('connect'));
  }

  private hangUp(): void {
    const { line, serverSide } = this;
    this.line = null;
    this.serverSide = null;
    if (line) line.down.isCut = true;
    // What is under way to the server may still arrive; the server notices the end later.
    if (serverSide) setTimeout(() => serverSide.leave(), this.network.random.int(20_000));
    const wasConnected = this.connected;
    this.connected = false;
    if (wasConnected) super.emit('disconnect', 'transport close');
  }

  private retry(): void {
    setTimeout(
      () => {
        if (this.isWanted && this.line === null) this.reach();
      },
      100 + this.network.random.int(1_900),
    );
  }
}
