import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@app/persistence';
import { Client } from 'pg';

async function run(url: string, sql: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function inOwnDatabase<T>(serverUrl: string, use: (url: string) => Promise<T>): Promise<T> {
  const name = `weerklank_bench_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await run(serverUrl, `create database ${name}`);
  try {
    return await use(url.href);
  } finally {
    await run(serverUrl, `drop database ${name} with (force)`);
  }
}

/**
 * Runs something with an empty database for one or more servers, which is gone afterwards.
 *
 * @param serverUrl a PostgreSQL server on which databases may be made; null: an embedded one in the folder
 * @param folder a temporary folder that other users may pass through
 */
export async function withLoadDatabase<T>(
  serverUrl: string | null,
  folder: string,
  use: (url: string) => Promise<T>,
): Promise<T> {
  if (serverUrl !== null) return inOwnDatabase(serverUrl, use);
  const embedded = await startEmbeddedPostgres(join(folder, 'postgres'));
  try {
    return await use(embedded.url);
  } finally {
    await embedded.stop();
  }
}
