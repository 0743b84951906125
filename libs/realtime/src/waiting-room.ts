import type { Server, Socket } from 'socket.io';

type Connection = Socket['conn'];

export interface WaitingRoomOptions {
  /** Connections that may be there without being let in yet; more are not taken. */
  roomCount: number;
  /** Time that a connection has to be let in. */
  joinWithinMs: number;
}

/** The connections of a server that were not let in yet: strangers can make only so many, and they do not last. */
export class WaitingRoom {
  private readonly waiting = new Map<Connection, NodeJS.Timeout>();

  constructor(private readonly options: WaitingRoomOptions) {}

  get isFull(): boolean {
    return this.waiting.size >= this.options.roomCount;
  }

  attach(server: Server): void {
    server.engine.on('connection', (connection: Connection) => this.enter(connection));
    server.on('connection', ({ conn }) => this.leave(conn));
  }

  private enter(connection: Connection): void {
    // Socket.IO's own connectTimeout asks a silent long-polling client to go, and waits half a minute for it.
    const hangUp = setTimeout(() => connection.close(true), this.options.joinWithinMs);
    this.waiting.set(connection, hangUp);
    connection.once('close', () => this.leave(connection));
  }

  private leave(connection: Connection): void {
    clearTimeout(this.waiting.get(connection));
    this.waiting.delete(connection);
  }
}
