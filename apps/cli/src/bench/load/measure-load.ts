import { ApiClient } from '../../client/api-client.js';
import { readRehearsal } from '../../demo/rehearsal.js';
import type { ServerProcess } from '../../server/server-process.js';
import { measureFloor, type Floor } from './floor.js';
import { GeneratorProcess } from './generator-process.js';
import { withLoadDatabase } from './load-database.js';
import { measureNodes, withNodes, type MeasuredNode } from './load-nodes.js';
import type { LoadOptions } from './load-options.js';
import { prepareSession, startDialogue } from './load-session.js';
import type { ActOutcome, GeneratorProgress, JoinOutcome, SettledOutcome } from './messages.js';

const MOST_STATEMENTS = 400;
const SEED_COUNT = 12;
const WARM_UP_SECONDS = 3;
const FLOOR_SECONDS = 10;

export type LoadProgress = GeneratorProgress | { kind: 'phase'; phase: string };

/** All that one run measured. */
export interface LoadMeasurement {
  joined: JoinOutcome;
  acted: ActOutcome;
  settled: SettledOutcome;
  nodes: MeasuredNode[];
  floor: Floor;
}

type MeasuredServers = Omit<LoadMeasurement, 'floor'>;

async function measureSession(
  servers: readonly ServerProcess[],
  { participantCount, rate, seconds, seed }: LoadOptions,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<MeasuredServers> {
  const [first] = servers;
  if (!first) throw new Error('There is no server');
  const urls = servers.map(({ url }) => url);
  const { items } = await readRehearsal();
  const texts = items.flatMap(({ statements }) => statements.map(({ text }) => text));
  const generator = new GeneratorProcess(signal, onProgress);
  try {
    const api = new ApiClient(first.url, await first.organiserToken());
    onProgress({ kind: 'phase', phase: 'making the session' });
    const session = await prepareSession(api, participantCount);
    onProgress({ kind: 'phase', phase: 'joining' });
    const joined = await generator.join({ ...session, urls, seed });
    signal.throwIfAborted();
    await startDialogue(api, session, texts.slice(0, SEED_COUNT));
    const acts = { itemId: session.itemId, texts, rate };
    const warmUp = {
      seconds: Math.min(WARM_UP_SECONDS, seconds / 2),
      mostStatements: SEED_COUNT,
      isMeasured: false,
    };
    onProgress({ kind: 'phase', phase: 'warming up' });
    await generator.act({ ...acts, ...warmUp });
    onProgress({ kind: 'phase', phase: 'measuring' });
    const mostStatements = MOST_STATEMENTS - 2 * SEED_COUNT;
    const { result: acted, nodes } = await measureNodes(urls, () =>
      generator.act({ ...acts, seconds, mostStatements, isMeasured: true }),
    );
    onProgress({ kind: 'phase', phase: 'comparing screens' });
    return { joined, acted, settled: await generator.settle(), nodes };
  } finally {
    await generator.stop();
  }
}

/**
 * Holds a session under load on servers of its own, and measures the bare fan-out in the same run.
 *
 * @param folder a temporary folder that other users may pass through
 */
export async function measureLoad(
  options: LoadOptions,
  folder: string,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadMeasurement> {
  const { databaseUrl: serverUrl, nodeCount, redisUrl, participantCount } = options;
  onProgress({ kind: 'phase', phase: 'starting the servers' });
  const measured = await withLoadDatabase(serverUrl, folder, (databaseUrl) =>
    withNodes({ folder, nodeCount, databaseUrl, redisUrl }, (servers) =>
      measureSession(servers, options, signal, onProgress),
    ),
  );
  onProgress({ kind: 'phase', phase: 'measuring the bare fan-out' });
  const { acted } = measured;
  const connectionCount = participantCount + 2 * nodeCount;
  const fanOut = {
    connectionCount,
    fanOutsPerSecond: acted.frameCount / connectionCount / (acted.elapsedMs / 1_000),
    seconds: Math.min(FLOOR_SECONDS, acted.elapsedMs / 1_000),
    frameBytes: Math.round(acted.meanFrameBytes),
  };
  return { ...measured, floor: await measureFloor(fanOut, signal) };
}
