import { EventEmitter } from 'node:events';
import type { CommandAck, SinceAck, WireError } from '@app/contract';
import type { LiveServer, LiveSocket } from '@app/realtime';

export type Answer = (answer: CommandAck | SinceAck | WireError) => void;

/** The node at the other end of a socket. */
export interface ServingNode {
  readonly isUp: boolean;
  readonly server: FakeServer;
  receive(socket: FakeServerSocket, event: 'command' | 'since', body: unknown, answer: Answer): Promise<void>;
  forget(socket: FakeServerSocket): void;
}

interface ToClient {
  toClient: (event: string, payload: unknown) => void;
  /** The server ends the connection for good. */
  ended: () => void;
  /** The connection breaks on the server's side. */
  closed: () => void;
}

let socketCount = 0;

/** The server's side of a connection: the part of Socket.IO's socket that the screens use. */
export class FakeServerSocket {
  readonly id = `socket ${(socketCount += 1)}`;
  readonly rooms = new Set<string>();
  readonly conn = Object.assign(new EventEmitter(), { close: () => this.break() });
  data: unknown = null;
  node: ServingNode | null = null;

  constructor(private readonly way: ToClient) {}

  asLive(): LiveSocket {
    return this as unknown as LiveSocket;
  }

  receive(event: 'command' | 'since', body: unknown, answer: Answer): void {
    if (this.node?.isUp) void this.node.receive(this, event, body, answer);
  }

  emit(event: string, payload: unknown): boolean {
    this.way.toClient(event, payload);
    return true;
  }

  join(room: string): void {
    if (!this.node) return;
    this.rooms.add(room);
    this.node.server.room(room).add(this);
  }

  disconnect(): this {
    this.way.ended();
    this.leave();
    return this;
  }

  /** Takes the connection out of its node, once. */
  leave(): void {
    const { node } = this;
    this.node = null;
    node?.forget(this);
  }

  private break(): void {
    this.way.closed();
    this.leave();
  }
}

/** A node's Socket.IO server without a network: rooms, and sending to them. */
export class FakeServer {
  private readonly rooms = new Map<string, Set<FakeServerSocket>>();
  readonly sockets = { adapter: { rooms: this.rooms } };

  asLive(): LiveServer {
    return this as unknown as LiveServer;
  }

  room(name: string): Set<FakeServerSocket> {
    const known = this.rooms.get(name) ?? new Set();
    this.rooms.set(name, known);
    return known;
  }

  forget(socket: FakeServerSocket): void {
    for (const name of socket.rooms) {
      const room = this.rooms.get(name);
      room?.delete(socket);
      if (room?.size === 0) this.rooms.delete(name);
    }
  }

  to(names: string | readonly string[]) {
    const members = new Set([names].flat().flatMap((name) => [...(this.rooms.get(name) ?? [])]));
    const emit = (event: string, payload: unknown, apart: readonly string[] = []) => {
      for (const socket of members) if (!apart.includes(socket.id)) socket.emit(event, payload);
    };
    return {
      emit,
      except: (apart: readonly string[]) => ({
        emit: (event: string, payload: unknown) => emit(event, payload, apart),
      }),
    };
  }
}
