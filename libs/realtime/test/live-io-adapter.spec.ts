import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server, Socket as ServerSocket } from 'socket.io';
import { io, type Socket } from 'socket.io-client';
import { LiveIoAdapter } from '../src/index.js';

const ROOM_COUNT = 3;
const LONG_MS = 600_000;

describe('connections that were not let in yet', () => {
  let http: HttpServer;
  let server: Server;
  let url: string;
  let clients: Socket[];
  let connections: ServerSocket['conn'][];

  const start = async (joinWithinMs = LONG_MS) => {
    http = createServer();
    const adapter = new LiveIoAdapter(http, {
      publicUrl: 'http://weerklank.test',
      allowsRehearsals: false,
      waitingRoom: { roomCount: ROOM_COUNT, joinWithinMs },
    });
    server = adapter.createIOServer(0);
    server.use((socket, next) =>
      next(socket.handshake.auth['isGuest'] === true ? undefined : new Error('no')),
    );
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
    url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    clients = [];
    connections = [];
    server.engine.on('connection', (connection: ServerSocket['conn']) => connections.push(connection));
  };
  afterEach(async () => {
    for (const client of clients) client.disconnect();
    await server.close();
  });

  const clientOf = (auth: object): Socket => {
    const client = io(url, {
      path: '/live/',
      transports: ['websocket'],
      auth,
      autoConnect: false,
      forceNew: true,
      reconnection: false,
    });
    clients.push(client);
    return client;
  };
  /** What came of it: in, or the reason why not. */
  const comeIn = (client: Socket): Promise<string> =>
    new Promise((resolve) => {
      client.once('connect', () => resolve('in'));
      client.once('connect_error', ({ message }) => resolve(message));
      client.connect();
    });
  /** A connection that says nothing more. */
  const standStill = () => fetch(`${url}/live/?EIO=4&transport=polling`).then(({ status }) => status);

  it('are taken no more than there is room for', async () => {
    await start();
    const statuses = [await standStill(), await standStill(), await standStill(), await standStill()];
    expect(statuses).toEqual([200, 200, 200, 403]);
    expect(await comeIn(clientOf({ isGuest: true }))).toBe('websocket error');
  });

  it('leave room again when they are let in or gone', async () => {
    await start();
    for (let person = 0; person < 5 * ROOM_COUNT; person += 1)
      expect(await comeIn(clientOf({ isGuest: true }))).toBe('in');
    for (let stranger = 0; stranger < ROOM_COUNT; stranger += 1) expect(await standStill()).toBe(200);
    expect(await standStill()).toBe(403);
    const [gone] = connections.slice(-1);
    gone?.close(true);
    expect(await standStill()).toBe(200);
    expect(await standStill()).toBe(403);
  });

  it('leave room again when they were refused', async () => {
    await start();
    for (let stranger = 0; stranger < 5 * ROOM_COUNT; stranger += 1) {
      const client = clientOf({});
      expect(await comeIn(client)).toBe('no');
      const connection = connections.at(-1);
      if (connection?.readyState === 'open') await once(connection, 'close');
    }
  });

  it('are hung up on when they do not join in time', async () => {
    await start(50);
    for (let stranger = 0; stranger < ROOM_COUNT; stranger += 1) expect(await standStill()).toBe(200);
    await Promise.all(
      connections.map((connection) => connection.readyState === 'open' && once(connection, 'close')),
    );
    const guest = clientOf({ isGuest: true });
    expect(await comeIn(guest)).toBe('in');
    // Whoever was let in stays: a stranger who comes later is hung up on, the guest is not.
    expect(await standStill()).toBe(200);
    const [stranger] = connections.slice(-1);
    if (stranger?.readyState === 'open') await once(stranger, 'close');
    expect(guest.connected).toBe(true);
  });
});
