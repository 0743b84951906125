import { shuffle } from '@app/numeric';
import { LiveClient } from '@app/client';
import type { Fault } from '../fault.js';
import { residentMb } from '../processes.js';
import { TcpProxy } from '../tcp-proxy.js';
import type { World } from '../world.js';
import { pause } from '../fault.js';

const FROZEN_SHARE = 0.1;
const EXTRA_FROZEN_COUNT = 20;
const WATCH_MS = 4_000;
const MOST_GROWTH = 1.25;
const STORM_MS = 60_000;

/** The most memory that a node takes within a while, in MiB, all nodes together. */
async function peakMb({ nodes }: World): Promise<number> {
  let peak = 0;
  const until = performance.now() + WATCH_MS;
  while (performance.now() < until) {
    const now = await Promise.all(nodes.map(({ process: { pid } }) => (pid ? residentMb(pid) : 0)));
    peak = Math.max(
      peak,
      now.reduce((sum, mb) => sum + mb, 0),
    );
    await pause(250);
  }
  return peak;
}

/** Screens of people who are there already, all by one line to one node. */
async function crowdOf(world: World, count: number): Promise<{ clients: LiveClient[]; line: TcpProxy }> {
  const { meeting } = world;
  const line = await TcpProxy.to(world.node(0).port);
  const clients = Array.from({ length: count }, (_, index) => {
    const holder = meeting.people[index % meeting.people.length];
    return new LiveClient({
      url: `http://127.0.0.1:${line.port}`,
      sessionId: meeting.sessionId,
      token: holder?.token ?? '',
    });
  });
  await Promise.all(clients.map((client) => client.connect()));
  return { clients, line };
}

/** A tenth of the screens, and a crowd besides, take nothing in any more. The server's memory must stay bounded. */
const frozenReceivers: Fault = {
  name: 'screens: frozen receivers',
  lastsMs: [0, 1],
  inject: async (world, random) => {
    const { people } = world.meeting;
    const frozen = shuffle([...people], random).slice(0, Math.ceil(FROZEN_SHARE * people.length));
    const crowd = await crowdOf(world, EXTRA_FROZEN_COUNT);
    const before = await peakMb(world);
    for (const line of [crowd.line, ...frozen.map((person) => person.line)]) line.hold('to-client');
    const during = await peakMb(world);
    world.measure('frozen receivers: memory of the nodes went by a factor', (100 * during) / before, '%');
    if (during > MOST_GROWTH * before) world.note(`frozen receivers: ${before} MiB became ${during} MiB`);
    return async () => {
      for (const client of crowd.clients) client.close();
      crowd.line.close();
      for (const { line } of frozen) line.release();
    };
  },
};

/** A crowd whose connections all break at the same moment, and who all come back at once. */
const reconnectStorm: Fault = {
  name: 'screens: all reconnect at once',
  lastsMs: [0, 1],
  inject: async (world) => {
    const { clients, line } = await crowdOf(world, world.stormCount);
    line.cut();
    for (const person of world.meeting.people) person.line.cut();
    return async () => {
      const startedAt = performance.now();
      await pause(50);
      const { seq } = world.meeting.moderator.client;
      const isBack = () => clients.every(({ state, seq: at }) => state.kind === 'online' && at >= seq);
      while (!isBack() && performance.now() < startedAt + STORM_MS) await pause(50);
      const awayCount = clients.filter(({ state }) => state.kind !== 'online').length;
      world.measure(`${clients.length} reconnections at once took`, performance.now() - startedAt, 'ms');
      if (awayCount > 0) world.note(`${awayCount} of ${clients.length} did not come back`);
      for (const client of clients) client.close();
      line.close();
    };
  },
};

export const faultsOfCrowds = [frozenReceivers, reconnectStorm];
