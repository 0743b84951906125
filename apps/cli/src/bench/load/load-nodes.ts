import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, ServerProcess } from '../../server/server-process.js';

export interface NodesPlace {
  folder: string;
  nodeCount: number;
  databaseUrl: string;
  redisUrl: string | null;
}

/** Runs something with so many servers on one database. */
export async function withNodes<T>(
  { folder, nodeCount, databaseUrl, redisUrl }: NodesPlace,
  use: (nodes: ServerProcess[]) => Promise<T>,
): Promise<T> {
  const nodes: ServerProcess[] = [];
  const environment = { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? '' };
  try {
    for (let index = 0; index < nodeCount; index += 1) {
      const dataDir = join(folder, `node-${index + 1}`);
      const node = new ServerProcess({ dataDir, port: await freePort(), environment });
      nodes.push(node);
      await node.start();
    }
    return await use(nodes);
  } finally {
    await Promise.all(nodes.map((node) => node.stop()));
  }
}

export interface NodeUsage {
  /** User and system time since the process began. */
  cpuSeconds: number;
  rssMb: number;
}

function metric(text: string, name: string): number {
  const [, value] = new RegExp(`^${name} (\\S+)$`, 'm').exec(text) ?? [];
  if (value === undefined) throw new Error(`The server's metrics do not tell ${name}`);
  return Number(value);
}

/** What a server has used, by its own metrics. */
export async function usageOf(url: string): Promise<NodeUsage> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return {
    cpuSeconds: metric(text, 'process_cpu_seconds_total'),
    rssMb: metric(text, 'process_resident_memory_bytes') / 2 ** 20,
  };
}

const SAMPLE_EVERY_MS = 2_000;

export interface MeasuredNode {
  cpuSeconds: number;
  rssMb: number;
  rssSeriesMb: number[];
}

/** What each server uses while something goes on. */
export async function measureNodes<T>(
  urls: readonly string[],
  work: () => Promise<T>,
): Promise<{ result: T; nodes: MeasuredNode[] }> {
  const samples: NodeUsage[][] = [await Promise.all(urls.map(usageOf))];
  const ended = new AbortController();
  const sampling = (async () => {
    for (;;) {
      await delay(SAMPLE_EVERY_MS, undefined, { signal: ended.signal });
      samples.push(await Promise.all(urls.map(usageOf)));
    }
  })().catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  // A server that is gone ends the work too, with an error of its own.
  sampling.catch(() => undefined);
  try {
    const result = await work();
    samples.push(await Promise.all(urls.map(usageOf)));
    return { result, nodes: urls.map((_, index) => measured(samples.map((sample) => sample[index]))) };
  } finally {
    ended.abort();
  }
}

function measured(samples: readonly (NodeUsage | undefined)[]): MeasuredNode {
  const series = samples.filter((sample) => sample !== undefined);
  const rssSeriesMb = series.map(({ rssMb }) => Math.round(rssMb));
  return {
    cpuSeconds: (series.at(-1)?.cpuSeconds ?? 0) - (series[0]?.cpuSeconds ?? 0),
    rssMb: Math.max(...rssSeriesMb),
    rssSeriesMb,
  };
}
