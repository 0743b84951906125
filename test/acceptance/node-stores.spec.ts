import { randomUUID } from 'node:crypto';
import { InMemoryLeaseStore, InMemoryPresenceStore, type Presence } from '@app/application';
import type { AttendeeId, SessionId } from '@app/dialogue';
import { persistenceTables, PostgresLeaseStore, PostgresPresenceStore } from '@app/persistence';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';
import { leaseStoreContract } from './lease-store.contract.js';
import { presenceStoreContract } from './presence-store.contract.js';

const SOMEBODY: Presence = {
  attendeeId: randomUUID() as string as AttendeeId,
  viewerKind: 'participant',
  deviceId: randomUUID(),
  takeoverCount: 0,
};

leaseStoreContract('in memory', () => new InMemoryLeaseStore());
presenceStoreContract('in memory', () => {
  const store = new InMemoryPresenceStore();
  return [store, store];
});

describe('on PostgreSQL', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await databaseOn(await sharedPostgres(), [persistenceTables]);
  }, 60_000);

  afterAll(() => database.drop());

  leaseStoreContract('PostgreSQL', () => new PostgresLeaseStore(database.dataSource));
  it('says all of who is there again after the server lost it in a crash', async () => {
    const [nodeId, otherId, id] = [randomUUID(), randomUUID(), randomUUID() as string as SessionId];
    const here = new Map([[id, [SOMEBODY]]]);
    const one = new PostgresPresenceStore(database.dataSource);
    const other = new PostgresPresenceStore(database.dataSource);
    await one.exchange(nodeId, here);
    await database.dataSource.query('truncate presence');
    await one.exchange(nodeId, here);
    expect((await other.exchange(otherId, new Map([[id, []]]))).get(id)).toEqual([SOMEBODY]);
  });

  it('forgets what a process left behind that ended without a word', async () => {
    const [gone, id] = [randomUUID(), randomUUID() as string as SessionId];
    await new PostgresPresenceStore(database.dataSource).exchange(gone, new Map([[id, [SOMEBODY]]]));
    await database.dataSource.query(
      "update presence set said_at = now() - interval '2 minutes' where node_id = $1",
      [gone],
    );
    await new PostgresPresenceStore(database.dataSource).exchange(randomUUID(), new Map());
    const left = await database.dataSource.query('select * from presence where node_id = $1', [gone]);
    expect(left).toEqual([]);
  });

  presenceStoreContract('PostgreSQL', () => [
    new PostgresPresenceStore(database.dataSource),
    new PostgresPresenceStore(database.dataSource),
  ]);
});
