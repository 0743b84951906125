import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import type { Duplex } from 'node:stream';

/** As much of a WebSocket of package `ws` as the floor uses. */
export interface BareSocket {
  on(event: 'open', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'message', listener: (data: Buffer) => void): void;
  terminate(): void;
}

export interface BareWs {
  WebSocket: new (url: string, options: { perMessageDeflate: false }) => BareSocket;
  WebSocketServer: new (options: { noServer: true; perMessageDeflate: false }) => {
    handleUpgrade(
      request: IncomingMessage,
      raw: Duplex,
      head: Buffer,
      done: (socket: BareSocket) => void,
    ): void;
  };
}

/** The very `ws` that Socket.IO writes its frames with. */
export function bareWs(): BareWs {
  const fromHere = createRequire(import.meta.url);
  const fromSocketIo = createRequire(fromHere.resolve('socket.io'));
  const fromEngine = createRequire(fromSocketIo.resolve('engine.io'));
  return fromEngine('ws') as BareWs;
}
