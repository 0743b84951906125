import type { LoadFigures } from './load-figures.js';
import type { LoadProgress } from './measure-load.js';

const LINE_EVERY_MS = 10_000;
const JOINED_EVERY_SHARE = 0.1;

const counts = (byName: Readonly<Record<string, number>>): string =>
  Object.entries(byName)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Tells on stderr how far a run is. */
export function progressPrinter(seatCount: number): (progress: LoadProgress) => void {
  let nextShare = JOINED_EVERY_SHARE;
  let nextMs = LINE_EVERY_MS;
  return (progress) => {
    if (progress.kind === 'phase') say(`${progress.phase} …`);
    else if (progress.kind === 'joined') {
      if (progress.joinedCount < nextShare * seatCount) return;
      nextShare += JOINED_EVERY_SHARE;
      say(`  joined ${progress.joinedCount}/${seatCount}`);
    } else if (progress.elapsedMs >= nextMs) {
      nextMs += LINE_EVERY_MS;
      const { elapsedMs, acked, errors } = progress;
      say(`  ${Math.round(elapsedMs / 1_000)} s: ${acked} acts acknowledged, refused: ${counts(errors)}`);
    }
  };
}

const whole = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en');
const tenths = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

/** The figures for people. */
export function tableOf(figures: LoadFigures): string {
  const { floor, generator } = figures;
  const percentiles = (p50: number | null, p95: number | null, p99: number | null) =>
    `p50 ${tenths(p50)}   p95 ${tenths(p95)}   p99 ${tenths(p99)} ms`;
  const rows: [string, string][] = [
    [
      'people',
      `${figures.joined} screens joined (p95 ${tenths(figures.joinP95Ms)} ms), turned away: ${counts(figures.joinRefused)}`,
    ],
    ['acts', `${figures.sent} sent, ${figures.acked} acknowledged, refused: ${counts(figures.errors)}`],
    ['', `${counts(figures.sentByKind)}; nobody had anything to do: ${figures.idle}`],
    ['acknowledged', percentiles(figures.ackP50Ms, figures.ackP95Ms, figures.ackP99Ms)],
    ['delivered', percentiles(figures.deliveryP50Ms, figures.deliveryP95Ms, figures.deliveryP99Ms)],
    ['  bare ws', percentiles(floor.deliveryP50Ms, floor.deliveryP95Ms, floor.deliveryP99Ms)],
    [
      'frames',
      `${whole(figures.frames)} (${whole(figures.framesPerSecond)}/s), mean ${whole(figures.meanFrameBytes)} bytes, ${figures.fanOuts} fan-outs`,
    ],
    [
      'servers',
      `${figures.serverCpuSeconds} s of processor time, ${figures.serverCpuShare} of a core, commits included`,
    ],
    ['', `memory at most ${figures.serverRssMb} MB; over time ${figures.serverRssSeriesMb.join(' ')}`],
    [
      'a frame',
      `${tenths(figures.cpuPerFrameUs)} µs, bare ws ${tenths(floor.cpuPerFrameUs)} µs: ${figures.cpuPerFrameRatio} ×`,
    ],
    [
      'generator',
      `${generator.cpuShare} of a core, ${whole(generator.rssMb)} MB, loop delay p99 ${tenths(generator.loopDelayP99Ms)} ms`,
    ],
    [
      'screens',
      `${figures.convergedMs === null ? 'not alike within 5 s' : `alike after ${figures.convergedMs} ms`}, ${figures.gaps} gaps, ${figures.cut} connections broke`,
    ],
    ['digests', `${figures.digestsCompared} compared, ${figures.digestsUnequal} unequal`],
  ];
  return rows.map(([name, text]) => `${name.padEnd(14)}${text}`).join('\n');
}
