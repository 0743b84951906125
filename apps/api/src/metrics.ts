import { Bell, Embedding, Leading, LiveSessions, MailQueue } from '@app/application';
import { tellStoresIn, tellWorkIn } from '@app/persistence';
import { Screens } from '@app/realtime';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

const ANSWER_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What operators watch, in the Prometheus text format. Never a name, an address or a text. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(
    sessions: LiveSessions,
    screens: Screens,
    leading: Leading,
    bell: Bell,
    dataSource: DataSource,
    mails: MailQueue,
    embedding: Embedding = new Embedding(),
  ) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    tellWorkIn(this.registry, { sessions, leading, bell, embedding });
    tellStoresIn(this.registry, dataSource, mails);
    const waits = new Histogram({
      name: 'weerklank_command_seconds',
      help: 'Time from taking in a command to its answer, commit included',
      buckets: ANSWER_BUCKETS,
      registers,
    });
    sessions.onAnswer((_kind, _answer, waitedMs) => waits.observe(waitedMs / 1_000));
    const connections: Gauge = new Gauge({
      name: 'weerklank_connections',
      help: 'Open sockets',
      registers,
      collect: () => connections.set(screens.connectionCount),
    });
  }
}
