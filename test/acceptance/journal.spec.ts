import { InMemoryJournal } from '@app/application';
import { identityTables } from '@app/identity';
import { persistenceTables, poolOf, PostgresJournal } from '@app/persistence';
import { databaseOn, testServer, type TestDatabase, type TestServer } from '../support/test-database.js';
import { journalContract } from './journal.contract.js';

journalContract('in memory', () => new InMemoryJournal());

describe('on PostgreSQL', () => {
  let server: TestServer;
  let database: TestDatabase;

  beforeAll(async () => {
    server = await testServer();
    database = await databaseOn(server.url, [persistenceTables, identityTables]);
  }, 60_000);

  afterAll(async () => {
    await database.drop();
    await server.stop();
  });

  journalContract('PostgreSQL', () => new PostgresJournal(poolOf(database.dataSource)));

  it('leaves the schema builder nothing to say after migrating', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('undoes every migration', async () => {
    const other = await databaseOn(server.url, [persistenceTables, identityTables]);
    const { migrations } = other.dataSource;
    for (let undone = 0; undone < migrations.length; undone += 1) await other.dataSource.undoLastMigration();
    const tables = await other.dataSource.query(
      `select table_name from information_schema.tables where table_schema = 'public'`,
    );
    expect(tables).toEqual([{ table_name: 'migration' }]);
    await other.drop();
  });
});
