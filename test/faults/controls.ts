import type { MeetingPlan } from './meeting.js';
import { copyServer, mutantThatAnswersTooEarly } from './compiled-server.js';
import { lostAmong } from './checks/acknowledged.js';
import { readJournal } from './checks/journal-rows.js';
import { pause } from './fault.js';
import { World } from './world.js';

const MOST_ATTEMPTS = 4;
const BUSY_MS = 1_500;

interface Control {
  name: string;
  compile: (folder: string) => Promise<string>;
  prepare: (world: World) => Promise<void>;
  strike: (world: World) => Promise<void>;
}

/** Commands are answered before their commit, which takes a while: a kill in between loses them. */
const earlyAnswers: Control = {
  name: 'a server that answers before the commit',
  compile: mutantThatAnswersTooEarly,
  prepare: async ({ nodes }) => {
    for (const { databaseLine } of nodes) databaseLine.weather.delayMs = 30;
  },
  strike: async ({ nodes }) => {
    for (const node of nodes) node.crash();
    await Promise.all(nodes.map((node) => node.process.start()));
  },
};

/** PostgreSQL says "committed" before its log is written: a kill of PostgreSQL loses what it said last. */
const lazyCommits: Control = {
  name: 'PostgreSQL with synchronous_commit=off',
  compile: copyServer,
  prepare: async ({ postgres }) => {
    await postgres.ask('alter system set synchronous_commit = off');
    await postgres.ask('select pg_reload_conf()');
  },
  strike: async (world) => {
    await world.postgres.kill();
    await world.startPostgres();
  },
};

/** How many acknowledged commands the same check misses; it must find some. */
async function lostUnder(
  { compile, prepare, strike }: Control,
  plan: MeetingPlan,
  leaving: { close: () => Promise<void> },
): Promise<number> {
  const world = await World.open({ ...plan, compile, stormCount: 0 });
  leaving.close = () => world.close();
  try {
    await prepare(world);
    const { traffic, history, sessionId } = world.meeting;
    traffic.start();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      await pause(BUSY_MS);
      await strike(world);
      const lost = lostAmong(history, await readJournal(world.postgres, sessionId));
      if (lost.size > 0) return lost.size;
    }
    return 0;
  } finally {
    await world.close();
  }
}

/**
 * @param leaving told how to clean up, should somebody interrupt
 * @returns what stayed green, one line each
 */
export async function runControls(
  plan: MeetingPlan,
  say: (line: string) => void,
  leaving: { close: () => Promise<void> },
): Promise<string[]> {
  const green: string[] = [];
  for (const control of [earlyAnswers, lazyCommits]) {
    const lostCount = await lostUnder(control, plan, leaving);
    if (lostCount === 0) green.push(`negative control stayed green: ${control.name}`);
    say(`negative control, ${control.name}: ${lostCount > 0 ? `red, ${lostCount} lost` : 'GREEN'}`);
  }
  return green;
}
