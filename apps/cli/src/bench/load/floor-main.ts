import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { bareWs } from './bare-ws.js';
import type { FanOutPlan, FromFloor } from './floor.js';

/** A text frame as a server writes it (RFC 6455 §5.2: FIN, opcode 1, no mask). */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text);
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = 0x81;
  if (length < 126) header[1] = length;
  else if (length < 65_536) {
    header[1] = 126;
    header.writeUInt16BE(length, 2);
  } else {
    header[1] = 127;
    header.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([header, payload]);
}

const connections = new Set<Duplex>();
const tell = (message: FromFloor): void => void process.send?.(message);

/** So many times a second one frame, built once, to everyone; it begins with the moment of sending. */
async function fanOut({ fanOutsPerSecond, seconds, frameBytes }: FanOutPlan): Promise<void> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let frameCount = 0;
  for (let turn = 0; turn < Math.max(1, Math.round(fanOutsPerSecond * seconds)); turn += 1) {
    await delay(Math.max(0, start + (turn * 1_000) / fanOutsPerSecond - performance.now()));
    const frame = textFrame(`${performance.timeOrigin + performance.now()} `.padEnd(frameBytes, 'x'));
    for (const connection of connections) connection.write(frame);
    frameCount += connections.size;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  const rssMb = process.memoryUsage.rss() / 2 ** 20;
  tell({ kind: 'done', frameCount, cpuSeconds: (user + system) / 1e6, rssMb });
}

const { WebSocketServer } = bareWs();
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const server = createServer();
server.on('upgrade', (request, raw, head) => {
  sockets.handleUpgrade(request, raw, head, (socket) => {
    connections.add(raw);
    socket.on('error', () => undefined);
    raw.once('close', () => connections.delete(raw));
  });
});
server.listen(0, '127.0.0.1', () =>
  tell({ kind: 'listening', port: (server.address() as AddressInfo).port }),
);
process.on('message', (plan: FanOutPlan) => void fanOut(plan));
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
