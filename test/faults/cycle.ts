import type { Random } from '@app/numeric';
import { inspect } from './checks/inspect.js';
import { pause, type Fault, type Heal } from './fault.js';
import type { Scoreboard } from './scoreboard.js';
import type { World } from './world.js';

const BEFORE_MS = 700;
const AFTER_MS = 300;

/** Each line once, with how often it came. */
function counted(lines: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count > 1 ? `${count} times: ${line}` : line));
}

async function injected(world: World, fault: Fault, random: Random): Promise<Heal> {
  try {
    return await fault.inject(world, random);
  } catch (error) {
    world.note(`it could not be injected: ${error instanceof Error ? error.message : String(error)}`);
    return () => Promise.resolve();
  }
}

/**
 * People act, a fault comes and goes, and when everyone is back they stop and all is compared.
 *
 * @returns what does not hold, one line each
 */
export async function cycle(
  world: World,
  fault: Fault,
  random: Random,
  scores: Scoreboard,
): Promise<string[]> {
  const { traffic } = world.meeting;
  const earlierCount = world.troubles.length;
  traffic.start();
  await pause(BEFORE_MS);
  const heal = await injected(world, fault, random);
  const [least, most] = fault.lastsMs;
  await pause(least + (most - least) * random());
  const healedFrom = performance.now();
  await heal();
  if (!(await world.recovered())) world.note(`not everyone is back: ${world.whoIsAway()}`);
  const healMs = performance.now() - healedFrom;
  await pause(AFTER_MS);
  if (!(await traffic.pause())) world.note('what was sent is not all answered');
  const found = scores.note(fault.name, await inspect(world), healMs);
  if (fault.endsMeeting) {
    await world.openMeeting();
    scores.beginMeeting();
  }
  return counted([...world.troubles.slice(earlierCount), ...found]);
}
