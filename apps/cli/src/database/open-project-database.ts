import { resolve } from 'node:path';
import { readEnvironment, type Environment } from '@app/contract';
import { identityTables } from '@app/identity';
import { openDatabase, persistenceTables, type OpenDatabase } from '@app/persistence';

/** The database that a server with these settings uses; an embedded one is started when none runs. */
export async function openProjectDatabase(
  dataDir?: string,
): Promise<{ database: OpenDatabase; environment: Environment }> {
  const environment = readEnvironment(process.env);
  const folder = resolve(dataDir ?? environment.WEERKLANK_DATA_DIR);
  const database = await openDatabase({ databaseUrl: environment.DATABASE_URL, dataDir: folder }, [
    persistenceTables,
    identityTables,
  ]);
  return { database, environment };
}
