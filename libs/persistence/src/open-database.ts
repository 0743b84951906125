import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { createDataSource, migrate, type Tables } from './data-source.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';

export interface DatabasePlace {
  /** A PostgreSQL server; without one the embedded one runs in the data folder. */
  databaseUrl?: string | undefined;
  dataDir: string;
}

export interface OpenDatabase {
  dataSource: DataSource;
  url: string;
  /** Closes the connections, and stops the embedded server when this process started it. */
  close: () => Promise<void>;
}

/** Connects to the database of these settings, with its schema up to date. */
export async function openDatabase(place: DatabasePlace, tables: readonly Tables[]): Promise<OpenDatabase> {
  const server = place.databaseUrl
    ? { url: place.databaseUrl, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres(join(place.dataDir, 'postgres'));
  const dataSource = createDataSource({ url: server.url, tables });
  try {
    await dataSource.initialize();
    await migrate(dataSource);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const close = async () => {
    await dataSource.destroy();
    await server.stop();
  };
  return { dataSource, url: server.url, close };
}
