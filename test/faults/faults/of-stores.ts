import { pick } from '@app/numeric';
import type { Fault } from '../fault.js';
import type { World } from '../world.js';

const withoutRedis = ({ redis }: World): string | null =>
  redis ? null : 'redis-server is not installed on this machine';

const stopPostgres: Fault = {
  name: 'PostgreSQL: stop',
  lastsMs: [500, 4_000],
  inject: async (world) => {
    await world.postgres.stop();
    return () => world.startPostgres();
  },
};

/** Longer than a command may wait: people are told, and their clients send again. */
const stopPostgresLong: Fault = {
  name: 'PostgreSQL: away for long',
  lastsMs: [12_000, 14_000],
  inject: stopPostgres.inject,
};

const restartPostgres: Fault = { name: 'PostgreSQL: restart', lastsMs: [0, 1], inject: stopPostgres.inject };

const killPostgres: Fault = {
  name: 'PostgreSQL: kill -9',
  lastsMs: [0, 1_500],
  inject: async (world) => {
    await world.postgres.kill();
    return () => world.startPostgres();
  },
};

const hangPostgres: Fault = {
  name: 'PostgreSQL: hang',
  lastsMs: [2_000, 5_000],
  inject: async ({ postgres }) => {
    await postgres.hang();
    return () => postgres.resume();
  },
};

const diskFull: Fault = {
  name: 'PostgreSQL: disk full',
  missing: ({ disk }) => (disk ? null : 'a small file system cannot be mounted here (needs root on Linux)'),
  lastsMs: [2_000, 4_000],
  inject: async (world) => {
    await world.disk?.fill();
    return async () => {
      await world.disk?.grow();
      // Without room for its log PostgreSQL gives up; whoever runs it starts it again. One that runs is adopted.
      await world.startPostgres();
    };
  },
};

/** Those who come back meanwhile cannot be recognised; they must be told to come again, not that they are unknown. */
const stopPostgresAndCut: Fault = {
  name: 'PostgreSQL: stop, and all screens cut',
  lastsMs: [1_000, 3_000],
  inject: async (world, random) => {
    const heal = await stopPostgres.inject(world, random);
    for (const { line } of world.meeting.people) line.cut();
    return heal;
  },
};

const stopRedis: Fault = {
  name: 'Redis: stop',
  missing: withoutRedis,
  lastsMs: [1_000, 3_000],
  inject: async ({ redis }) => {
    await redis?.stop();
    return async () => redis?.start();
  },
};

const hangRedis: Fault = {
  name: 'Redis: hang',
  missing: withoutRedis,
  lastsMs: [1_500, 3_000],
  inject: async ({ redis }) => {
    redis?.hang();
    return async () => redis?.resume();
  },
};

/** What nodes have to say to each other while one of them is gone and the bell is silent. */
const stopRedisAndKill: Fault = {
  name: 'Redis: stop, and one node kill -9',
  missing: withoutRedis,
  lastsMs: [500, 1_500],
  inject: async ({ redis, nodes }, random) => {
    await redis?.stop();
    const node = pick(random, nodes);
    node.crash();
    return async () => {
      await node.process.start();
      await redis?.start();
    };
  },
};

const cutRedis: Fault = {
  name: 'Redis: lines cut and slow',
  missing: withoutRedis,
  lastsMs: [1_000, 2_000],
  inject: async ({ nodes }) => {
    for (const { redisLine } of nodes) {
      redisLine?.cutAfter(7, 'reset');
      if (redisLine) redisLine.weather.delayMs = 300;
    }
    return async () => {
      for (const { redisLine } of nodes) if (redisLine) redisLine.weather.delayMs = 0;
    };
  },
};

/** In the middle of a message, now and again. */
const cutDatabase: Fault = {
  name: 'line to PostgreSQL: cut mid-message',
  lastsMs: [1_000, 2_000],
  inject: async ({ nodes }, random) => {
    const { databaseLine } = pick(random, nodes);
    const cut = () => databaseLine.cutAfter(1 + Math.floor(4_000 * random()), 'reset');
    const timer = setInterval(cut, 150);
    cut();
    return async () => clearInterval(timer);
  },
};

const refuseDatabase: Fault = {
  name: 'line to PostgreSQL: refused',
  lastsMs: [1_000, 3_000],
  inject: async ({ nodes }, random) => {
    const { databaseLine } = pick(random, nodes);
    databaseLine.isRefusing = true;
    databaseLine.cut();
    return async () => void (databaseLine.isRefusing = false);
  },
};

const slowDatabase: Fault = {
  name: 'line to PostgreSQL: slow',
  lastsMs: [1_500, 2_500],
  inject: async ({ nodes }, random) => {
    const { weather } = pick(random, nodes).databaseLine;
    weather.delayMs = 50 + 150 * random();
    return async () => void (weather.delayMs = 0);
  },
};

/** Nothing comes and nothing is said: the node must give up by itself, and PostgreSQL must let go of the lock. */
const halfOpenDatabase: Fault = {
  name: 'line to PostgreSQL: half-open',
  lastsMs: [1_000, 1_001],
  inject: async ({ nodes }, random) => {
    pick(random, nodes).databaseLine.hold('both');
    return () => Promise.resolve();
  },
};

export const faultsOfStores = [
  stopPostgres,
  stopPostgresLong,
  restartPostgres,
  stopPostgresAndCut,
  killPostgres,
  hangPostgres,
  diskFull,
  stopRedis,
  hangRedis,
  stopRedisAndKill,
  cutRedis,
  cutDatabase,
  refuseDatabase,
  slowDatabase,
  halfOpenDatabase,
];
