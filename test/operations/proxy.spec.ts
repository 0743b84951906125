import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOCKET_PATH } from '@app/contract';
import type { SessionId } from '@app/dialogue';
import { Screens } from '@app/realtime';
import { io } from 'socket.io-client';
import {
  connected,
  eventually,
  give,
  post,
  TestServer,
  type ClientSocket,
  type RunningSession,
} from '../support/test-server.js';
import { complaintsAboutConfiguration, hasProxy, RunningProxy } from './running-proxy.js';

const describeWithProxy = hasProxy ? describe : describe.skip;

/** A certificate of our own making, as the proxy wants it. */
async function selfSigned(folder: string): Promise<string> {
  const [key, chain, both] = ['key.pem', 'chain.pem', 'both.pem'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  const made = spawnSync('openssl', [
    'req',
    '-x509',
    ...kind,
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    chain,
  ]);
  if (made.status !== 0) throw new Error('openssl made no certificate');
  await writeFile(both, (await readFile(chain, 'utf8')) + (await readFile(key, 'utf8')));
  return both;
}

describeWithProxy(`two nodes behind the proxy${hasProxy ? '' : ' (not tried: there is no haproxy)'}`, () => {
  let folder: string;
  let certificate: string;
  let one: TestServer;
  let two: TestServer;
  let proxy: RunningProxy;
  let session: RunningSession;
  const sockets: ClientSocket[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'weerklank-proxy-'));
    certificate = await selfSigned(folder);
    one = await TestServer.start();
    two = await TestServer.start({ beside: one });
    proxy = await RunningProxy.start({ nodes: [one.url, two.url], certificate: '' });
    session = await one.session();
  }, 120_000);

  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await proxy.stop();
    await two.stop();
    await one.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const connect = async (
    transport: 'polling' | 'websocket',
    query: { session?: SessionId } = {},
  ): Promise<ClientSocket> => {
    const socket: ClientSocket = io(proxy.url, {
      path: SOCKET_PATH,
      transports: [transport],
      query,
      auth: { sessionId: session.sessionId, token: await one.person(session) },
      withCredentials: true,
      autoConnect: false,
      forceNew: true,
      reconnectionDelay: 100,
      reconnectionDelayMax: 500,
    });
    sockets.push(socket);
    const error = await connected(socket);
    if (error) throw new Error(`Turned away: ${error.message}`);
    return socket;
  };
  const countsOf = (): number[] => [one, two].map(({ app }) => app.get(Screens).connectionCount);

  it('have a configuration that HAProxy takes without a word, with and without TLS', () => {
    expect(complaintsAboutConfiguration({ nodes: [one.url, two.url] })).toBe('');
    expect(complaintsAboutConfiguration({ nodes: [one.url, two.url], certificate })).toBe('');
  });

  it('carry the session by long-polling alone, each connection at its own node', async () => {
    const polling = await Promise.all(Array.from({ length: 6 }, () => connect('polling')));
    expect(countsOf().every((count) => count > 0)).toBe(true);
    const first = polling[0];
    if (!first) throw new Error('Nobody came');
    const command = post(session.itemId, 'Ook zonder WebSocket');
    const heard = polling.slice(1).map((socket) => new Promise((resolve) => socket.once('frame', resolve)));
    for (const socket of polling) await socket.emitWithAck('since', { seq: 0 });
    expect(await give(first, command)).toEqual({ seq: expect.any(Number) });
    await Promise.all(heard);
    expect(polling.map((socket) => socket.io.engine.transport.name)).toEqual(polling.map(() => 'polling'));
  }, 30_000);

  it('carry it by WebSocket, and by the session in the query', async () => {
    for (const transport of ['websocket', 'polling'] as const) {
      const socket = await connect(transport, { session: session.sessionId });
      expect(await give(socket, post(session.itemId, `Langs ${transport}`))).toEqual({
        seq: expect.any(Number),
      });
    }
  }, 30_000);

  it('keep health and figures to themselves, however they are spelled', async () => {
    for (const path of [
      '/metrics',
      '/METRICS/',
      '/%6detrics',
      '/health/ready',
      '//health/live',
      '/metrics?x',
    ])
      await expect(fetch(proxy.url + path)).resolves.toMatchObject({ status: 404 });
    expect((await one.ask('GET', '/metrics')).status).toBe(200);
  });

  it('take no more than 2 MB', async () => {
    // The head alone says how much is to come: nobody waits for a body that will not be taken.
    const sending = httpRequest(`${proxy.url}/api/v1/sign-ins`, {
      method: 'POST',
      headers: { 'Content-Length': '2200000' },
    });
    const status = await new Promise((resolve, reject) => {
      sending.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject);
      sending.flushHeaders();
    });
    sending.destroy();
    expect(status).toBe(413);
  });

  it('leave the headers of the nodes as they are', async () => {
    const [direct, proxied] = await Promise.all(
      [one.url, proxy.url].map(async (url) => (await fetch(`${url}/sign-in`)).headers),
    );
    for (const name of [
      'content-security-policy',
      'x-frame-options',
      'referrer-policy',
      'x-content-type-options',
    ])
      expect([name, proxied?.get(name)]).toEqual([name, direct?.get(name)]);
  });

  it('log neither addresses nor what stands in the query', async () => {
    await fetch(`${proxy.url}/sign-in?token=geheim`);
    const line = await eventually(() =>
      Promise.resolve(proxy.logLines.find((text) => text.includes('"path":"/sign-in"'))),
    );
    expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/sign-in' });
    expect(proxy.logLines.join('\n')).not.toMatch(/geheim|127\.0\.0\.1/);
  });

  it('send plain HTTP on to HTTPS, and say to stay there', async () => {
    const secured = await RunningProxy.start({ nodes: [one.url, two.url], certificate });
    const plain = await fetch(`${secured.url}/sign-in`, { redirect: 'manual' });
    expect(plain.status).toBe(308);
    expect(plain.headers.get('location')).toMatch(/^https:\/\/127\.0\.0\.1.*\/sign-in$/);
    expect(plain.headers.get('strict-transport-security')).toBeNull();
    const headers = await new Promise<Record<string, unknown>>((resolve, reject) => {
      request(
        { host: '127.0.0.1', port: secured.httpsPort, path: '/metrics', rejectUnauthorized: false },
        (response) => {
          response.resume();
          resolve(response.headers);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    await secured.stop();
  });

  it('go on when one of them stops: its people come back at the other', async () => {
    const polling = await Promise.all(Array.from({ length: 4 }, () => connect('polling')));
    await one.close();
    // Who was at the one that stopped may not have noticed it yet.
    await eventually(() => Promise.resolve(two.app.get(Screens).connectionCount === sockets.length));
    await eventually(() => Promise.resolve(polling.every(({ connected: isConnected }) => isConnected)));
    for (const socket of polling)
      expect(await give(socket, post(session.itemId, 'Daar zijn we weer'))).toEqual({
        seq: expect.any(Number),
      });
  }, 60_000);
});
