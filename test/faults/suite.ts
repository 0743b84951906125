import { mulberry32, type Random } from '@app/numeric';
import { UsageError } from '../../apps/cli/src/terminal.js';
import { copyServer } from './compiled-server.js';
import { runControls } from './controls.js';
import { cycle } from './cycle.js';
import type { Fault } from './fault.js';
import { readOptions, type Options } from './options.js';
import { possibleFaults, schedule } from './schedule.js';
import { Scoreboard } from './scoreboard.js';
import { World } from './world.js';

const PAUSE_MS = 60;
/** A round that was not asked for by number ends after so long, so that a slow machine ends in time. */
const ROUND_MS = 300_000;
const LEAST_COUNT = 12;
const CONTROL_PEOPLE = 12;
const SHOWN_COUNT = 10;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const secondsSince = (startedAt: number): string => ((performance.now() - startedAt) / 1_000).toFixed(1);

/** Injects one after the other. @returns what does not hold, one line each */
async function injectAll(
  world: World,
  order: readonly Fault[],
  deadline: number,
  random: Random,
  scores: Scoreboard,
): Promise<string[]> {
  const found: string[] = [];
  for (const [index, fault] of order.entries()) {
    const startedAt = performance.now();
    if (startedAt > deadline && index >= LEAST_COUNT) {
      const left = order.slice(index).map(({ name }) => name);
      say(`NOT REACHED within ${ROUND_MS / 1_000} s: ${left.join('; ')}`);
      break;
    }
    const wrong = (await cycle(world, fault, random, scores)).slice(0, SHOWN_COUNT);
    const outcome = wrong.length === 0 ? 'holds' : 'BREAKS';
    say(`${index + 1}/${order.length} ${fault.name}: ${outcome}, ${secondsSince(startedAt)} s`);
    for (const line of wrong) say(`    ${line}`);
    found.push(...wrong.map((line) => `${fault.name}: ${line}`));
  }
  return found;
}

async function injectInto(world: World, options: Options, scores: Scoreboard): Promise<string[]> {
  const random = mulberry32(options.seed);
  const { faults, skipped } = possibleFaults(world, options.only);
  const order = schedule(faults, options.faultCount, random);
  const deadline = options.faultCount > 0 ? Number.POSITIVE_INFINITY : performance.now() + ROUND_MS;
  const found = await injectAll(world, order, deadline, random, scores);
  for (const line of skipped) say(`SKIPPED ${line}`);
  return found;
}

function tell(
  { seed, only }: Options,
  scores: Scoreboard,
  startedAt: number,
  found: readonly string[],
): void {
  say(`\n${scores.toString()}\n`);
  const { injectedCount, acknowledgedCount, lostCount, doubledCount, divergedCount } = scores.total;
  say(
    `${injectedCount} faults, ${acknowledgedCount} acks checked, ${lostCount} lost, ${doubledCount} doubled, ` +
      `${divergedCount} diverged, seed ${seed}, ${secondsSince(startedAt)} s`,
  );
  for (const line of found) say(`BROKEN ${line}`);
  if (found.length > 0)
    say(`Again: npm run test:faults -- --seed ${seed} --faults ${injectedCount} --only '${only}'`);
}

/** @returns whether all holds, and the controls do not */
async function run(options: Options, leaving: { close: () => Promise<void> }): Promise<boolean> {
  const { seed, participantCount, stormCount } = options;
  const plan = { seed, participantCount, pauseMs: PAUSE_MS };
  const scores = new Scoreboard();
  const startedAt = performance.now();
  const world = await World.open({ ...plan, compile: copyServer, stormCount });
  leaving.close = () => world.close();
  const found: string[] = [];
  try {
    found.push(...(await injectInto(world, options, scores)));
  } finally {
    await world.close();
  }
  if (options.hasControls)
    found.push(...(await runControls({ ...plan, participantCount: CONTROL_PEOPLE }, say, leaving)));
  for (const line of world.measures) say(line);
  tell(options, scores, startedAt, found);
  return found.length === 0;
}

const leaving = { close: () => Promise.resolve() };
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void leaving.close().finally(() => process.exit(130)));

try {
  const holds = await run(readOptions(process.argv.slice(2), process.env), leaving);
  process.exit(holds ? 0 : 1);
} catch (error) {
  say(error instanceof UsageError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exit(1);
}
