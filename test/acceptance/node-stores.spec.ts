import { InMemoryLeaseStore, InMemoryPresenceStore } from '@app/application';
import { persistenceTables, PostgresLeaseStore, PostgresPresenceStore } from '@app/persistence';
import { sharedPostgres } from '../support/shared-postgres.js';
import { databaseOn, type TestDatabase } from '../support/test-database.js';
import { leaseStoreContract } from './lease-store.contract.js';
import { presenceStoreContract } from './presence-store.contract.js';

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
  presenceStoreContract('PostgreSQL', () => [
    new PostgresPresenceStore(database.dataSource),
    new PostgresPresenceStore(database.dataSource),
  ]);
});
