import 'reflect-metadata';
import { readEnvironment } from '@app/contract';
import { embedderFor, readEmbedderSettings } from '@app/embedding';
import { openDatabase } from '@app/persistence';
import { ALL_TABLES } from './config.js';
import { createWorker } from './create-worker.js';
import { createLogger } from './logger.js';

async function work(): Promise<void> {
  const environment = readEnvironment(process.env);
  const embedder = await embedderFor(readEmbedderSettings(process.env));
  const logger = createLogger(environment.LOG_LEVEL);
  const database = await openDatabase(
    { databaseUrl: environment.DATABASE_URL, dataDir: environment.WEERKLANK_DATA_DIR },
    ALL_TABLES,
  );
  const worker = await createWorker(environment, database.dataSource, logger, undefined, embedder);
  let isStopping = false;
  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'stopping');
    await worker.close();
    await database.close();
    logger.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(signal));
  logger.info({ port: worker.port }, 'working');
}

work().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
