import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Pool } from 'pg';

/** What one adapter keeps in the database. */
export interface Tables {
  schemas: readonly EntitySchema[];
  migrations: readonly (new () => MigrationInterface)[];
}

export interface DatabaseOptions {
  url: string;
  tables: readonly Tables[];
  /** Connections of this process. */
  poolCount?: number;
}

const LOCK_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** Longer than the server's own: whoever is silent for so long has hung, or the way to it is cut. */
const QUERY_TIMEOUT_MS = 20_000;

/** A data source for PostgreSQL, not yet connected. Its clients pipeline, and give up on what takes too long. */
export const createDataSource = ({ url, tables, poolCount = 10 }: DatabaseOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    applicationName: 'weerklank',
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: poolCount,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    entities: tables.flatMap(({ schemas }) => [...schemas]),
    migrations: tables.flatMap(({ migrations }) => [...migrations]),
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    extra: {
      pipeline: true,
      query_timeout: QUERY_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    },
  });

/** The pg pool behind a connected data source, for SQL on hot paths. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as PostgresDriver).master as Pool;

/** Any number, the same for all processes of the platform: whoever holds it migrates. */
const MIGRATION_LOCK = 7_411_526_018;

/** Brings the schema up to date; of several processes that start at once, one does it and the others wait. */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const client = await poolOf(dataSource).connect();
  try {
    await client.query('set lock_timeout = 0');
    await client.query('set statement_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    client.release(true);
  }
}
