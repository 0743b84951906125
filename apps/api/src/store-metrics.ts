import { MailQueue } from '@app/application';
import { poolOf } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { Gauge, type Registry } from 'prom-client';
import { DataSource } from 'typeorm';

const COUNT_AGAIN_MS = 5_000;

/** What operators watch of PostgreSQL: the connections of this process, and the mails that wait there. */
@Injectable()
export class StoreMetrics {
  private waitingMailCount = 0;
  private countedAt = -Infinity;

  constructor(
    private readonly dataSource: DataSource,
    private readonly mails: MailQueue,
  ) {}

  tellIn(registry: Registry): void {
    const registers = [registry];
    const connections: Gauge<'state'> = new Gauge({
      name: 'weerklank_pool_connections',
      help: 'Connections of this process to PostgreSQL, by state (busy, idle)',
      labelNames: ['state'] as const,
      registers,
      collect: () => {
        const { totalCount, idleCount } = poolOf(this.dataSource);
        connections.set({ state: 'busy' }, totalCount - idleCount);
        connections.set({ state: 'idle' }, idleCount);
      },
    });
    const waiting: Gauge = new Gauge({
      name: 'weerklank_pool_waiting',
      help: 'Work of this process that waits for a connection to PostgreSQL',
      registers,
      collect: () => waiting.set(poolOf(this.dataSource).waitingCount),
    });
    const mails: Gauge = new Gauge({
      name: 'weerklank_mails_waiting',
      help: 'Mails not handed over yet, of all processes together; as counted when it was last asked for',
      registers,
      collect: () => {
        mails.set(this.waitingMailCount);
        this.countMails();
      },
    });
  }

  /** Nobody who asks for figures waits for the database; it may be what is wrong. */
  private countMails(): void {
    const now = performance.now();
    if (now - this.countedAt < COUNT_AGAIN_MS) return;
    this.countedAt = now;
    this.mails.waitingCount().then(
      (count) => (this.waitingMailCount = count),
      () => undefined,
    );
  }
}
