import { randomUUID } from 'node:crypto';
import {
  InMemoryBell,
  InMemoryJournal,
  InMemoryLeaseStore,
  InMemoryMailQueue,
  Leading,
  LiveSessions,
  NodeIdentity,
  type Bell,
  type MailQueue,
} from '@app/application';
import { RedisBell } from '@app/bell';
import { poolOf, tellStoresIn } from '@app/persistence';
import { Registry } from 'prom-client';
import { Metrics as WorkerMetrics } from '../../apps/worker/src/metrics.js';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';

const NOWHERE = 'redis://127.0.0.1:1';

class LostMailQueue extends InMemoryMailQueue {
  override waitingCount(): Promise<number> {
    return Promise.reject(new Error('The database is away'));
  }
}

/** The value on the line of a figure. */
const figure = (told: string, name: string): number | null => {
  const line = told.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
};

describe('the figures of the database for operators', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await databaseOn(await sharedPostgres(), []);
  }, 60_000);
  afterAll(() => database.drop());

  const registryWith = (mails: MailQueue): Registry => {
    const registry = new Registry();
    tellStoresIn(registry, database.dataSource, mails);
    return registry;
  };

  it('tell how many connections are busy, and what waits for one', async () => {
    const registry = registryWith(new InMemoryMailQueue());
    const pool = poolOf(database.dataSource);
    const clients = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()));
    const waiting = [1, 2, 3].map(() => pool.query('select 1'));
    const crowded = await registry.metrics();
    for (const client of clients) client.release();
    await Promise.all(waiting);
    const calm = await registry.metrics();
    const figures = (told: string) =>
      [
        'weerklank_pool_connections{state="busy"}',
        'weerklank_pool_connections{state="idle"}',
        'weerklank_pool_waiting',
      ].map((name) => figure(told, name));
    expect(figures(crowded)).toEqual([pool.options.max, 0, 3]);
    expect(figures(calm)).toEqual([0, pool.options.max, 0]);
  });

  it('tell how many mails wait, as counted the last time', async () => {
    const mails = new InMemoryMailQueue();
    await mails.add([1, 2].map(() => ({ kind: 'invitation', subjectId: randomUUID() })));
    const registry = registryWith(mails);
    await registry.metrics();
    expect(figure(await registry.metrics(), 'weerklank_mails_waiting')).toBe(2);
  });

  it('are told while the database is away', async () => {
    const registry = registryWith(new LostMailQueue());
    await registry.metrics();
    expect(figure(await registry.metrics(), 'weerklank_mails_waiting')).toBe(0);
  });
});

describe('the figure of the bell', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await databaseOn(await sharedPostgres(), []);
  }, 60_000);
  afterAll(() => database.drop());

  it.each([
    ['silent while Redis is away', () => new RedisBell(NOWHERE), 0],
    ['not silent where there is no Redis', () => new InMemoryBell(), 1],
  ])('says that it is %s', async (_how, bellOf: () => Bell, expected) => {
    const sessions = new LiveSessions(new InMemoryJournal());
    const leading = new Leading(sessions, new InMemoryLeaseStore(), new NodeIdentity());
    const bell = bellOf();
    const { dataSource } = database;
    const { registry } = new WorkerMetrics(sessions, leading, bell, dataSource, new InMemoryMailQueue());
    expect(figure(await registry.metrics(), 'weerklank_bell_ringing')).toBe(expected);
    bell.close();
  });
});
