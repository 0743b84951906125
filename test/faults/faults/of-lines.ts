import { pick, shuffle, type Random } from '@app/numeric';
import type { Fault } from '../fault.js';
import type { TcpProxy } from '../tcp-proxy.js';
import type { World } from '../world.js';

const linesOf = ({ meeting }: World): TcpProxy[] => meeting.people.map(({ line }) => line);

const someOf = (world: World, share: number, random: Random): TcpProxy[] => {
  const lines = linesOf(world);
  return shuffle([...lines], random).slice(0, Math.ceil(share * lines.length));
};

function breakingOff(name: string, how: 'reset' | 'end'): Fault {
  return {
    name,
    lastsMs: [1_000, 2_000],
    inject: async (world, random) => {
      const timer = setInterval(() => {
        for (const line of someOf(world, 0.3, random)) line.cutAfter(1 + Math.floor(800 * random()), how);
      }, 400);
      return async () => clearInterval(timer);
    },
  };
}

const cut = breakingOff('screens: cut mid-frame', 'reset');
const truncate = breakingOff('screens: truncated', 'end');

const slow: Fault = {
  name: 'screens: slow lines',
  lastsMs: [1_500, 3_000],
  inject: async (world, random) => {
    const lines = linesOf(world);
    for (const { weather } of lines) weather.delayMs = 20 + 400 * random();
    return async () => {
      for (const { weather } of lines) weather.delayMs = 0;
    };
  },
};

/** Nothing comes through and nobody says so, until the network answers the next packet with a reset. */
const halfOpen: Fault = {
  name: 'screens: half-open',
  lastsMs: [4_000, 6_000],
  inject: async (world, random) => {
    const lines = someOf(world, 0.2, random);
    for (const line of lines) line.hold('both');
    return async () => {
      for (const line of lines) line.cut();
    };
  },
};

const refused: Fault = {
  name: 'screens: nobody gets in',
  lastsMs: [500, 2_000],
  inject: async (world) => {
    const lines = linesOf(world);
    for (const line of lines) {
      line.isRefusing = true;
      line.cut();
    }
    return async () => {
      for (const line of lines) line.isRefusing = false;
    };
  },
};

/** Long-polling must carry the session. */
const noWebSocket: Fault = {
  name: 'screens: WebSocket blocked',
  lastsMs: [3_000, 4_000],
  inject: async (world) => {
    const lines = linesOf(world);
    for (const line of lines) {
      line.isBlockingUpgrades = true;
      line.cut();
    }
    return async () => {
      const isCarried = await world.recovered();
      if (!isCarried) world.note('long-polling does not carry the session');
      for (const line of lines) {
        line.isBlockingUpgrades = false;
        line.cut();
      }
    };
  },
};

const MISSED_COUNT = 400;

/** Some are away until 400 facts have passed them. */
const offline: Fault = {
  name: 'screens: offline for 400 facts',
  lastsMs: [0, 1],
  inject: async (world, random) => {
    const { meeting } = world;
    const people = shuffle([...meeting.participants], random).slice(0, 3);
    const from = meeting.moderator.client.seq;
    for (const { line } of people) {
      line.isRefusing = true;
      line.cut();
    }
    await meeting.moderator.client.until(() => meeting.moderator.client.seq >= from + MISSED_COUNT);
    return async () => {
      for (const { line } of people) line.isRefusing = false;
    };
  },
};

/** A node cannot be reached by its screens, which stay with it. */
const nodeCutOff: Fault = {
  name: 'screens: lines of one node cut again and again',
  lastsMs: [1_000, 2_000],
  inject: async ({ nodes }, random) => {
    const { lines } = pick(random, nodes);
    const timer = setInterval(() => {
      for (const line of lines) line.cut();
    }, 250);
    return async () => clearInterval(timer);
  },
};

/** Those that need nothing else to work meanwhile. */
export const plainFaultsOfLines = [cut, truncate, slow, halfOpen, refused, nodeCutOff];
export const faultsOfLines = [...plainFaultsOfLines, noWebSocket, offline];
