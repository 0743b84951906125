import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { SOCKET_PATH } from '@app/contract';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { WaitingRoom, type WaitingRoomOptions } from './waiting-room.js';

const MOST_FRAME_BYTES = 16 * 1024;
const MOST_FRAME_BYTES_LIFTED = 4 * 1024 * 1024;
/**
 * Room for the largest session to come back at once, and a thousand more. A handshake is one message: five seconds carry it
 * on any line, and its check.
 */
const WAITING_ROOM: WaitingRoomOptions = { roomCount: 4_000, joinWithinMs: 5_000 };

export interface LiveIoOptions {
  /** The origin that browsers must come from. */
  publicUrl: string;
  /** A test or demo server takes large frames, in which a recorded conversation is dealt. */
  allowsRehearsals: boolean;
  /** For connections that were not let in yet. */
  waitingRoom?: WaitingRoomOptions;
}

/**
 * A browser says which page it comes from, and that page must be ours. Only its own GETs (long-polling) come without an
 * origin, and are then marked as same-origin (Fetch Metadata). A client that is no browser brings a token, no cookie.
 */
function isAllowed({ headers }: IncomingMessage, publicUrl: string): boolean {
  if (headers.origin !== undefined) return headers.origin === new URL(publicUrl).origin;
  return headers.cookie === undefined || headers['sec-fetch-site'] === 'same-origin';
}

/** Socket.IO as this platform runs it: one path, small frames, strangers turned away before the handshake. */
export class LiveIoAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext | HttpServer,
    private readonly options: LiveIoOptions,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const { publicUrl, allowsRehearsals } = this.options;
    const waitingRoom = new WaitingRoom(this.options.waitingRoom ?? WAITING_ROOM);
    const server = super.createIOServer(port, {
      ...options,
      path: SOCKET_PATH,
      serveClient: false,
      maxHttpBufferSize: allowsRehearsals ? MOST_FRAME_BYTES_LIFTED : MOST_FRAME_BYTES,
      perMessageDeflate: false,
      httpCompression: false,
      pingInterval: 15_000,
      pingTimeout: 20_000,
      allowRequest: (request, decide) => decide(null, !waitingRoom.isFull && isAllowed(request, publicUrl)),
    } as ServerOptions) as Server;
    waitingRoom.attach(server);
    // Long-polling answers pass by the HTTP app and its headers; what people wrote is in them as plain text.
    server.engine.on('headers', (headers: Record<string, string>) => {
      headers['X-Content-Type-Options'] = 'nosniff';
    });
    return server;
  }
}
