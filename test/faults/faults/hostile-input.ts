import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { SOCKET_PATH } from '@app/contract';
import { io, type Socket } from 'socket.io-client';
import { pause, type Fault } from '../fault.js';
import type { World } from '../world.js';

const LARGEST_FRAME = 4 * 1_024 * 1_024;
const ACK_MS = 5_000;

const garbage = (port: number): string[] => [
  '\0\u0001\u0002\u0003',
  'GET / HTTP/1.1\r\n\r\n\r\n',
  `GET ${SOCKET_PATH}/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n` +
    'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n' +
    '\u00ff\u00ff\u00ff\u00ff',
  `POST ${SOCKET_PATH}/?EIO=4&transport=polling HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`,
  `POST ${SOCKET_PATH}/?EIO=4&transport=polling&sid=x HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\n\u00ff{}[`,
  `GET ${SOCKET_PATH}/?EIO=9&transport=__proto__ HTTP/1.1\r\nHost: x\r\n\r\n`,
];

/** Says something raw to a port and hears whatever comes, until it ends or a second is over. */
function say(port: number, what: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(what, 'latin1'));
    socket.on('error', () => undefined);
    socket.on('data', () => undefined);
    socket.on('close', () => resolve());
    setTimeout(() => socket.destroy(), 1_000);
  });
}

const payloads = (): unknown[] => {
  const commandId = randomUUID();
  const post = { kind: 'post-statement', statementId: randomUUID(), itemId: randomUUID(), intent: 'tip' };
  return [
    null,
    undefined,
    0,
    'text',
    [],
    Buffer.from('binary'),
    { commandId },
    { commandId, command: null },
    { commandId, command: { kind: '__proto__' } },
    { commandId, command: { kind: 'constructor' } },
    { commandId: '__proto__', command: { kind: 'open-session' } },
    { commandId, command: { ...post, text: 7 } },
    { commandId, command: { ...post, text: '\0', language: 'nl' } },
    { commandId, command: { ...post, text: '\ud800', language: 'nl' } },
    { commandId, command: { kind: 'create-session', organiserId: randomUUID() } },
    { commandId, command: { kind: 'endorse-statement', statementId: randomUUID(), answer: 1e308 } },
    JSON.parse(`{"commandId":"${commandId}","__proto__":{"by":"system"},"command":{"kind":"take-lease"}}`),
    { commandId, command: { kind: 'deal-statements', epoch: 0, deals: [['x'], [{}]] } },
  ];
};

async function pester(world: World, url: string): Promise<void> {
  const { sessionId, participants } = world.meeting;
  const socket: Socket = io(url, {
    path: SOCKET_PATH,
    transports: ['websocket'],
    auth: { sessionId, token: participants[0]?.token },
    forceNew: true,
    reconnection: false,
  });
  await new Promise((resolve) => socket.once('connect', () => resolve(null)).once('connect_error', resolve));
  for (const event of ['command', 'since', 'digest', '__proto__'])
    for (const payload of payloads()) {
      if (event === 'digest' || event === '__proto__') socket.emit(event, payload);
      else await mustBeRefused(world, socket, event, payload);
    }
  socket.emit('command', 'x'.repeat(LARGEST_FRAME + 1_024));
  await Promise.race([new Promise((ended) => socket.once('disconnect', ended)), pause(2 * ACK_MS)]);
  if (socket.connected) world.note('a frame that is too large does not end its connection');
  socket.disconnect();
}

async function mustBeRefused(world: World, socket: Socket, event: string, payload: unknown): Promise<void> {
  const answer: unknown = await socket
    .timeout(ACK_MS)
    .emitWithAck(event, payload)
    .catch(() => null);
  if (answer === null && socket.connected)
    world.note(`${event} with ${JSON.stringify(payload)} is not answered`);
  if (typeof answer === 'object' && answer !== null && !('error' in answer))
    world.note(`${event} with ${JSON.stringify(payload)} is accepted`);
}

const badHandshakes = (sessionId: string): object[] => [
  {},
  { sessionId },
  { sessionId, token: 'x'.repeat(10_000) },
  { sessionId: ['__proto__'], token: {} },
  JSON.parse(`{"__proto__":{"sessionId":"${sessionId}"}}`) as object,
];

async function knock(world: World, url: string): Promise<void> {
  for (const auth of badHandshakes(world.meeting.sessionId)) {
    const socket = io(url, {
      path: SOCKET_PATH,
      transports: ['websocket'],
      auth,
      forceNew: true,
      reconnection: false,
    });
    const isIn = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('connect_error', () => resolve(false));
    });
    if (isIn) world.note(`a stranger is let in with ${JSON.stringify(auth).slice(0, 100)}`);
    socket.disconnect();
  }
}

/** Oversized, malformed, wrong-typed frames, and names out of JavaScript's own drawers. */
export const hostileInput: Fault = {
  name: 'hostile frames',
  lastsMs: [0, 1],
  inject: async (world) => {
    for (const node of world.nodes) {
      await Promise.all(garbage(node.port).map((what) => say(node.port, what)));
      await knock(world, node.url);
      await pester(world, node.url);
      const health = await fetch(`${node.url}/health/ready`).catch(() => null);
      if (!health?.ok) world.note(`node ${node.name} is not well after hostile frames`);
    }
    return () => Promise.resolve();
  },
};
