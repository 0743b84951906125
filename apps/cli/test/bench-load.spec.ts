import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { mulberry32 } from '@app/numeric';
import { DeliveryLog } from '../src/bench/load/delivery-log.js';
import { LatencyHistogram } from '../src/bench/load/latency-histogram.js';
import { parseLoadArgs } from '../src/bench/load/load-options.js';
import { percentile } from '../src/bench/percentile.js';

describe('bench:load', () => {
  it('has defaults for everything', () => {
    expect(parseLoadArgs([])).toEqual({
      participantCount: 1_000,
      rate: 50,
      seconds: 60,
      nodeCount: 1,
      databaseUrl: null,
      redisUrl: null,
      seed: 1,
      isJson: false,
    });
  });

  it('takes what it is given', () => {
    const numbers = ['--participants', '8', '--rate', '0.5', '--seconds', '2', '--nodes', '2', '--seed', '7'];
    const places = ['--database', 'postgresql://localhost/test', '--redis', 'redis://localhost'];
    expect(parseLoadArgs([...numbers, ...places, '--json'])).toEqual({
      participantCount: 8,
      rate: 0.5,
      seconds: 2,
      nodeCount: 2,
      databaseUrl: 'postgresql://localhost/test',
      redisUrl: 'redis://localhost',
      seed: 7,
      isJson: true,
    });
  });

  it.each([
    [['--participants', '2'], '--participants'],
    [['--participants', '10.5'], '--participants'],
    [['--rate', '0'], '--rate'],
    [['--rate', 'fast'], '--rate'],
    [['--seconds', ''], '--seconds'],
    [['--nodes', '0'], '--nodes'],
    [['--seed', '-1'], '--seed'],
    [['--database', 'localhost'], '--database'],
    [['--redis', 'postgresql://localhost'], '--redis'],
    [['--people', '8'], '--people'],
  ])('refuses %j and names what is wrong', (args, named) => {
    expect(() => parseLoadArgs(args)).toThrow(named);
  });
});

describe('LatencyHistogram', () => {
  it('tells percentiles within one percent of the exact ones', () => {
    const random = mulberry32(3);
    const histogram = new LatencyHistogram();
    const waits = Array.from({ length: 5_000 }, () => 0.1 * 10 ** (5 * random()));
    for (const ms of waits) histogram.record(ms);
    expect(histogram.count).toBe(5_000);
    for (const share of [0, 0.01, 0.5, 0.95, 0.99, 1]) {
      const exact = percentile(waits, share);
      expect(Math.abs((histogram.percentile(share) ?? 0) / exact - 1)).toBeLessThanOrEqual(0.0101);
    }
  });

  it('knows no percentile of nothing', () => {
    expect(new LatencyHistogram().percentile(0.5)).toBeNull();
  });

  it('keeps what lies beyond its bounds', () => {
    const histogram = new LatencyHistogram();
    for (const ms of [0, -1, 1e9]) histogram.record(ms);
    expect(histogram.count).toBe(3);
    expect(histogram.percentile(1)).toBeGreaterThanOrEqual(600_000);
  });
});

describe('DeliveryLog', () => {
  const near = (ms: number | null): number => Math.round(ms ?? Number.NaN);

  it('counts a fact once on each screen but its sender’s, also when the frame comes before the answer', () => {
    const log = new DeliveryLog();
    log.arrived(0, 4, 6, 130);
    log.arrived(1, 4, 6, 140);
    log.arrived(2, 4, 5, 150);
    log.arrived(2, 5, 6, 190);
    log.answered(0, 5, 100);
    log.settle(1_000);
    expect(log.latencies.count).toBe(2);
    expect([near(log.latencies.percentile(0.5)), near(log.latencies.percentile(1))]).toEqual([40, 50]);
  });

  it('leaves what came later for the next time, and counts nothing twice', () => {
    const log = new DeliveryLog();
    log.answered(0, 1, 0);
    log.arrived(1, 0, 1, 10);
    log.arrived(2, 0, 1, 20);
    log.settle(15);
    expect(log.latencies.count).toBe(1);
    log.settle(100);
    log.settle(100);
    expect(log.latencies.count).toBe(2);
  });

  it('has room for many arrivals and high numbers', () => {
    const log = new DeliveryLog();
    log.answered(0, 100_000, 0);
    for (let seat = 1; seat <= 20_000; seat += 1) log.arrived(seat, 99_990, 100_001, 5);
    log.settle(10);
    expect(log.latencies.count).toBe(20_000);
  });
});

const MAIN = join(process.cwd(), 'dist/apps/cli/src/main.js');
const LOAD = join(process.cwd(), 'dist/apps/cli/src/bench/load/load-command.js');
const isBuilt = existsSync(MAIN) && existsSync(LOAD);
if (!isBuilt)
  console.warn('SKIPPED: bench:load on a real server, because dist/ is not built (npm run build)');

(isBuilt ? describe : describe.skip)('bench:load on a server of its own', () => {
  it('measures a small session and leaves all screens alike', async () => {
    const args = ['bench-load', '--json', '--participants', '8', '--rate', '12', '--seconds', '1'];
    const given = process.env['TEST_DATABASE_URL'] ?? '';
    if (given !== '') args.push('--database', given);
    const { stdout } = await promisify(execFile)(process.execPath, [MAIN, ...args]);
    const figures: unknown = JSON.parse(stdout);
    expect(figures).toMatchObject({
      participants: 8,
      joined: 10,
      joinRefused: {},
      errors: {},
      digestsCompared: 6,
      digestsEqual: true,
      floor: { cpuPerFrameUs: expect.any(Number) },
      serverCpuSeconds: expect.any(Number),
    });
    const { sent, acked, deliveries } = figures as { sent: number; acked: number; deliveries: number };
    expect(acked).toBe(sent);
    // Each act reaches everyone else: seven participants, a moderator and an observer; a moderator's own act too.
    expect(deliveries).toBe(acked * 9);
  }, 60_000);
});
