import type { MailQueue } from '@app/application';
import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { poolOf } from './data-source.js';

const COUNT_AGAIN_MS = 5_000;

/**
 * Counts what waits, at most once in so many milliseconds, and gives the last count at once: nobody who asks for figures
 * waits for the database; it may be what is wrong.
 */
function lastCountOf(mails: MailQueue): () => number {
  let waitingCount = 0;
  let countedAt = -Infinity;
  return () => {
    const now = performance.now();
    if (now - countedAt >= COUNT_AGAIN_MS) {
      countedAt = now;
      mails.waitingCount().then(
        (count) => (waitingCount = count),
        () => undefined,
      );
    }
    return waitingCount;
  };
}

/** What operators watch of PostgreSQL: the connections of this process, and the mails that wait there. */
export function tellStoresIn(registry: Registry, dataSource: DataSource, mails: MailQueue): void {
  const registers = [registry];
  const connections: Gauge<'state'> = new Gauge({
    name: 'weerklank_pool_connections',
    help: 'Connections of this process to PostgreSQL, by state (busy, idle)',
    labelNames: ['state'] as const,
    registers,
    collect: () => {
      const { totalCount, idleCount } = poolOf(dataSource);
      connections.set({ state: 'busy' }, totalCount - idleCount);
      connections.set({ state: 'idle' }, idleCount);
    },
  });
  const waiting: Gauge = new Gauge({
    name: 'weerklank_pool_waiting',
    help: 'Work of this process that waits for a connection to PostgreSQL',
    registers,
    collect: () => waiting.set(poolOf(dataSource).waitingCount),
  });
  const countOfMails = lastCountOf(mails);
  const mailsWaiting: Gauge = new Gauge({
    name: 'weerklank_mails_waiting',
    help: 'Mails not handed over yet, of all processes together; as counted when it was last asked for',
    registers,
    collect: () => mailsWaiting.set(countOfMails()),
  });
}
