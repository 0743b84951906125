import { setTimeout as delay } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Random } from '@app/numeric';
import { Crowd, statementShareOf, type Act } from './crowd.js';
import type { LatencyHistogram } from './latency-histogram.js';
import type { ActOutcome, ActPlan } from './messages.js';
import { addTo, codeOf, type Seating } from './seating.js';

const TELL_EVERY_MS = 1_000;
/** Longer than an answer takes: a frame may come before the answer that tells its number. */
const SETTLE_AFTER_MS = 25_000;

export type ActCounts = Pick<ActOutcome, 'sent' | 'acked' | 'errors' | 'idleCount' | 'sentByKind'>;

/** What the measured acts add to; null while people warm up. */
export interface Measures {
  acks: LatencyHistogram;
  onProgress: (counts: ActCounts, elapsedMs: number) => void;
}

/** Moments of a Poisson process: gaps −ln(1 − u) / rate seconds. */
async function* moments(random: Random, { rate, seconds }: ActPlan): AsyncGenerator<number> {
  const start = performance.now();
  const end = start + seconds * 1_000;
  const gapMs = () => (-Math.log(1 - random()) / rate) * 1_000;
  for (let at = start + gapMs(); at < end; at += gapMs()) {
    const early = at - performance.now();
    // A timer counts in whole milliseconds; what is due within one happens now.
    if (early >= 1) await delay(early);
    yield performance.now();
  }
  await delay(Math.max(0, end - performance.now()));
}

async function perform(
  seating: Seating,
  { seat, command }: Act,
  counts: ActCounts,
  measures: Measures | null,
) {
  counts.sent += 1;
  addTo(counts.sentByKind, command.kind);
  const sentAt = performance.now();
  try {
    const seq = await seat.send(command);
    counts.acked += 1;
    measures?.acks.record(performance.now() - sentAt);
    if (measures) seating.deliveries.answered(seating.numberOf(seat), seq, sentAt);
  } catch (error) {
    addTo(counts.errors, codeOf(error));
  }
}

/** What frames and processor time have come to so far. */
const usageOf = ({ frameCount, fanOutCount, traffic }: Seating) => ({
  frameCount,
  fanOutCount,
  lightFrameCount: traffic.frameCount,
  lightFrameBytes: traffic.frameBytes,
  at: performance.now(),
});

/** People act for so long, as many a second as asked for; resolves when all of it has been answered. */
export async function act(
  seating: Seating,
  plan: ActPlan,
  random: Random,
  measures: Measures | null,
): Promise<ActOutcome> {
  const [moderator] = seating.moderators;
  if (!moderator) throw new Error('Nobody has joined');
  const statementShare = statementShareOf(plan.mostStatements, plan.rate * plan.seconds);
  const crowd = new Crowd(seating.participants, moderator, { ...plan, statementShare }, random);
  const counts: ActCounts = { sent: 0, acked: 0, errors: {}, idleCount: 0, sentByKind: {} };
  const loop = monitorEventLoopDelay({ resolution: 10 });
  loop.enable();
  const before = usageOf(seating);
  const cpuBefore = process.cpuUsage();
  const telling = setInterval(() => {
    measures?.onProgress(counts, performance.now() - before.at);
    seating.deliveries.settle(performance.now() - SETTLE_AFTER_MS);
  }, TELL_EVERY_MS);
  const underWay: Promise<void>[] = [];
  for await (const now of moments(random, plan)) {
    const next = crowd.next(now);
    if (next) underWay.push(perform(seating, next, counts, measures));
    else counts.idleCount += 1;
  }
  await Promise.all(underWay);
  clearInterval(telling);
  loop.disable();
  const after = usageOf(seating);
  const cpu = process.cpuUsage(cpuBefore);
  return {
    ...counts,
    elapsedMs: after.at - before.at,
    frameCount: after.frameCount - before.frameCount,
    meanFrameBytes:
      (after.lightFrameBytes - before.lightFrameBytes) /
      Math.max(1, after.lightFrameCount - before.lightFrameCount),
    fanOutCount: after.fanOutCount - before.fanOutCount,
    generator: {
      cpuSeconds: (cpu.user + cpu.system) / 1e6,
      rssMb: process.memoryUsage.rss() / 2 ** 20,
      loopDelayP99Ms: loop.percentile(99) / 1e6,
    },
  };
}
