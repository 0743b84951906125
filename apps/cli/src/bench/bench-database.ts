import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDataSource,
  migrate,
  persistenceTables,
  poolOf,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '@app/persistence';
import { Client, type Pool } from 'pg';

export interface BenchDatabase {
  pool: Pool;
  /** As the server names itself. */
  server: string;
}

interface Server extends EmbeddedPostgres {
  isEmbedded: boolean;
}

/** A throw-away server that flushes to disk as a real one does. */
async function embeddedServer(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-bench-'));
  await chmod(folder, 0o755);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const { url, stop } = await startEmbeddedPostgres(folder);
    return { url, stop: () => stop().then(remove), isEmbedded: true };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function migrated(url: string) {
  const dataSource = createDataSource({ url, tables: [persistenceTables] });
  await dataSource.initialize();
  await migrate(dataSource);
  return dataSource;
}

async function inDatabase<T>(server: Server, use: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const url = new URL(server.url);
  url.pathname = `/weerklank_bench_${randomUUID().replaceAll('-', '')}`;
  const name = url.pathname.slice(1);
  await run(server.url, `create database ${name}`);
  try {
    const dataSource = await migrated(url.href);
    try {
      const [row] = await dataSource.query<{ server_version: string }[]>('show server_version');
      const kind = server.isEmbedded ? 'embedded ' : '';
      return await use({ pool: poolOf(dataSource), server: `${kind}PostgreSQL ${row?.server_version}` });
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await run(server.url, `drop database ${name} with (force)`);
  }
}

/**
 * Runs something in a migrated database of its own, which is gone afterwards.
 *
 * @param url a PostgreSQL server on which databases may be made; null: an embedded one in the temporary folder
 */
export async function withBenchDatabase<T>(
  url: string | null,
  use: (database: BenchDatabase) => Promise<T>,
): Promise<T> {
  const server: Server =
    url === null ? await embeddedServer() : { url, stop: () => Promise.resolve(), isEmbedded: false };
  try {
    return await inDatabase(server, use);
  } finally {
    await server.stop();
  }
}
