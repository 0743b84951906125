import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDataSource, migrate, startEmbeddedPostgres, type Tables } from '@app/persistence';
import type { DataSource } from 'typeorm';

export interface TestDatabase {
  url: string;
  dataSource: DataSource;
  drop: () => Promise<void>;
}

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

async function run(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A migrated database of its own on the server at `serverUrl`, dropped afterwards. */
export async function databaseOn(serverUrl: string, tables: readonly Tables[]): Promise<TestDatabase> {
  const name = `weerklank_test_${randomUUID().replaceAll('-', '')}`;
  await run(serverUrl, `create database ${name}`);
  const url = withDatabase(serverUrl, name);
  const dataSource = createDataSource({ url, tables });
  await dataSource.initialize();
  await migrate(dataSource);
  const drop = async () => {
    await dataSource.destroy();
    await run(serverUrl, `drop database ${name} with (force)`);
  };
  return { url, dataSource, drop };
}

/** Other connections to a database that somebody else made and will drop. */
export async function connectedTo({ url }: TestDatabase, tables: readonly Tables[]): Promise<TestDatabase> {
  const dataSource = createDataSource({ url, tables });
  await dataSource.initialize();
  return { url, dataSource, drop: () => dataSource.destroy() };
}

export interface TestServer {
  url: string;
  stop: () => Promise<void>;
}

/** The server that TEST_DATABASE_URL names, or a throw-away embedded one. */
export async function testServer(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL'];
  return url === undefined || url === '' ? embeddedServer() : { url, stop: () => Promise.resolve() };
}

/** A throw-away embedded server; its data is not flushed to disk. */
export async function embeddedServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'weerklank-test-'));
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres(folder, { fsync: false });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
