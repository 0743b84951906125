import { fork, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Gate } from '../../replay/gate.js';
import { bareWs, type BareSocket } from './bare-ws.js';
import { LatencyHistogram, percentilesOf, type Percentiles } from './latency-histogram.js';

const MAIN = fileURLToPath(new URL('./floor-main.js', import.meta.url));
const CONNECTING_AT_ONCE = 32;
const LAST_FRAMES_MS = 200;

export interface FanOutPlan {
  connectionCount: number;
  fanOutsPerSecond: number;
  seconds: number;
  frameBytes: number;
}

export type FromFloor =
  | { kind: 'listening'; port: number }
  | { kind: 'done'; frameCount: number; cpuSeconds: number; rssMb: number };

export interface Floor {
  /** From the writing of the frame, prebuilt, until it has come. */
  delivery: Percentiles;
  frameCount: number;
  cpuSeconds: number;
  cpuPerFrameUs: number;
  rssMb: number;
}

function told<K extends FromFloor['kind']>(
  child: ChildProcess,
  kind: K,
  signal: AbortSignal,
): Promise<Extract<FromFloor, { kind: K }>> {
  return new Promise((resolve, reject) => {
    const hear = (message: FromFloor) => {
      if (message.kind === kind) resolve(message as Extract<FromFloor, { kind: K }>);
    };
    child.on('message', hear);
    child.once('exit', () => reject(new Error('The bare server ended before it was done')));
    signal.addEventListener('abort', () => reject(new Error('interrupted')), { once: true });
    if (signal.aborted) reject(new Error('interrupted'));
  });
}

/** Frames begin with the moment of sending, in milliseconds since 1970. */
const sentAt = (data: Buffer): number => Number(data.toString('latin1', 0, data.indexOf(0x20)));

function connect(url: string, latencies: LatencyHistogram): Promise<BareSocket> {
  const { WebSocket } = bareWs();
  const socket = new WebSocket(url, { perMessageDeflate: false });
  socket.on('message', (data) => latencies.record(performance.timeOrigin + performance.now() - sentAt(data)));
  return new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket));
    socket.on('error', reject);
  });
}

/**
 * What the same fan-out costs at the least: a process with nothing but `ws` writes a frame, built once a turn, to as many
 * connections, as often, of the same mean size. The receivers are in this process.
 */
export async function measureFloor(plan: FanOutPlan, signal: AbortSignal): Promise<Floor> {
  const child = fork(MAIN, { execArgv: ['--enable-source-maps'] });
  const latencies = new LatencyHistogram();
  const sockets: BareSocket[] = [];
  try {
    const { port } = await told(child, 'listening', signal);
    const gate = new Gate(CONNECTING_AT_ONCE);
    const connecting = Array.from({ length: plan.connectionCount }, () =>
      gate.pass(async () => void sockets.push(await connect(`ws://127.0.0.1:${port}`, latencies))),
    );
    await Promise.all(connecting);
    child.send(plan);
    const { frameCount, cpuSeconds, rssMb } = await told(child, 'done', signal);
    await delay(LAST_FRAMES_MS);
    const cpuPerFrameUs = (cpuSeconds * 1e6) / frameCount;
    return { delivery: percentilesOf(latencies), frameCount, cpuSeconds, cpuPerFrameUs, rssMb };
  } finally {
    for (const socket of sockets) socket.terminate();
    if (child.connected) child.disconnect();
  }
}
