import type { AddressInfo } from 'node:net';
import { NoEmbedder, type Embedder, type StudyRoom } from '@app/application';
import type { Environment } from '@app/contract';
import { ThreadStudyRoom } from '@app/jobs';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { WorkerModule } from './config.js';
import { createHealthServer } from './health-server.js';
import { NestLog } from './logger.js';
import { Metrics } from './metrics.js';

export interface Worker {
  readonly context: INestApplicationContext;
  /** Where `/health/live`, `/health/ready` and `/metrics` are answered. */
  readonly port: number;
  /** Ends what is under way, gives back what it leads, and then stops. */
  close(): Promise<void>;
}

/** A worker at its work: it leads sessions, freezes reports and sends mail until it is closed. */
export async function createWorker(
  environment: Environment,
  dataSource: DataSource,
  logger: Logger,
  studyRoom: StudyRoom = new ThreadStudyRoom(),
  embedder: Embedder = new NoEmbedder(),
): Promise<Worker> {
  const context = await NestFactory.createApplicationContext(
    WorkerModule.with(environment, dataSource, studyRoom, embedder),
    { logger: new NestLog(logger), abortOnError: false },
  );
  const { registry } = context.get(Metrics);
  const health = createHealthServer(registry, () => dataSource.query('select 1'));
  await new Promise<void>((resolve, reject) => {
    health.once('error', reject).listen(environment.PORT, environment.HOST, resolve);
  });
  const { port } = health.address() as AddressInfo;
  const close = async () => {
    await context.close();
    health.closeAllConnections();
    await new Promise((resolve) => health.close(resolve));
  };
  return { context, port, close };
}
