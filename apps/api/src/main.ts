import 'reflect-metadata';
import { AccountStore, Access } from '@app/application';
import { readEnvironment } from '@app/contract';
import { embedderFor, readEmbedderSettings } from '@app/embedding';
import { openDatabase } from '@app/persistence';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { ALL_TABLES } from './config.js';
import { createApp } from './create-app.js';
import { createLogger } from './logger.js';

const OPERATOR_ADDRESS = 'operator@localhost';

async function serve(): Promise<void> {
  const environment = readEnvironment(process.env);
  const embedder = await embedderFor(readEmbedderSettings(process.env));
  const logger = createLogger(environment.LOG_LEVEL);
  const database = await openDatabase(
    { databaseUrl: environment.DATABASE_URL, dataDir: environment.WEERKLANK_DATA_DIR },
    ALL_TABLES,
  );
  const app = await createApp(environment, database.dataSource, logger, undefined, embedder);
  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'stopping');
    await app.close();
    await database.close();
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
  await app.listen(environment.PORT, environment.HOST);
  const { port } = app.getHttpServer().address() as AddressInfo;
  if (environment.WEERKLANK_MODE === 'rehearsal') {
    const account = await app.get(AccountStore).ensure(OPERATOR_ADDRESS, 'nl');
    const { token } = await app.get(Access).signInAs(account.accountId);
    await writeFile(join(environment.WEERKLANK_DATA_DIR, 'organiser-token'), token, { mode: 0o600 });
  }
  logger.info({ port, mode: environment.WEERKLANK_MODE }, 'listening');
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
