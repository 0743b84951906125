import type { LoadMeasurement } from './measure-load.js';
import type { LoadOptions } from './load-options.js';

const rounded = (value: number | null, digits = 1): number | null =>
  value === null || !Number.isFinite(value) ? null : Number(value.toFixed(digits));

/** The figures of a run, as `--json` prints them. */
export function figuresOf(options: LoadOptions, measured: LoadMeasurement) {
  const { joined, acted, settled, nodes, floor } = measured;
  const serverCpuSeconds = nodes.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
  const series = (nodes[0]?.rssSeriesMb ?? []).map((_, index) =>
    nodes.reduce((sum, { rssSeriesMb }) => sum + (rssSeriesMb[index] ?? 0), 0),
  );
  const cpuPerFrameUs = (serverCpuSeconds * 1e6) / acted.frameCount;
  const seconds = acted.elapsedMs / 1_000;
  return {
    participants: options.participantCount,
    rate: options.rate,
    seconds: rounded(seconds),
    nodes: options.nodeCount,
    seed: options.seed,
    joined: joined.joinedCount,
    joinRefused: joined.refused,
    joinP95Ms: rounded(joined.joinP95Ms),
    sent: acted.sent,
    acked: acted.acked,
    errors: acted.errors,
    idle: acted.idleCount,
    sentByKind: acted.sentByKind,
    ackP50Ms: rounded(settled.ack.p50Ms),
    ackP95Ms: rounded(settled.ack.p95Ms),
    ackP99Ms: rounded(settled.ack.p99Ms),
    deliveries: settled.deliveryCount,
    deliveryP50Ms: rounded(settled.delivery.p50Ms),
    deliveryP95Ms: rounded(settled.delivery.p95Ms),
    deliveryP99Ms: rounded(settled.delivery.p99Ms),
    frames: acted.frameCount,
    framesPerSecond: rounded(acted.frameCount / seconds, 0),
    meanFrameBytes: rounded(acted.meanFrameBytes, 0),
    fanOuts: acted.fanOutCount,
    serverCpuSeconds: rounded(serverCpuSeconds, 2),
    serverCpuShare: rounded(serverCpuSeconds / seconds, 2),
    serverRssMb: Math.max(...series),
    serverRssSeriesMb: series,
    cpuPerFrameUs: rounded(cpuPerFrameUs),
    floor: {
      deliveryP50Ms: rounded(floor.delivery.p50Ms),
      deliveryP95Ms: rounded(floor.delivery.p95Ms),
      deliveryP99Ms: rounded(floor.delivery.p99Ms),
      frames: floor.frameCount,
      cpuSeconds: rounded(floor.cpuSeconds, 2),
      cpuPerFrameUs: rounded(floor.cpuPerFrameUs),
      rssMb: rounded(floor.rssMb, 0),
    },
    cpuPerFrameRatio: rounded(cpuPerFrameUs / floor.cpuPerFrameUs, 2),
    generator: {
      cpuShare: rounded(acted.generator.cpuSeconds / seconds, 2),
      rssMb: rounded(acted.generator.rssMb, 0),
      loopDelayP99Ms: rounded(acted.generator.loopDelayP99Ms),
    },
    gaps: settled.gapCount,
    cut: settled.cutCount,
    convergedMs: rounded(settled.convergedMs, 0),
    digestsCompared: settled.digestsCompared,
    digestsUnequal: settled.digestsUnequal,
    digestsEqual: settled.digestsEqual,
  };
}

export type LoadFigures = ReturnType<typeof figuresOf>;
