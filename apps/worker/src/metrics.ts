import { Bell, Embedding, Leading, LiveSessions, MailQueue } from '@app/application';
import { tellStoresIn, tellWorkIn } from '@app/persistence';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** What operators watch of the worker. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(
    sessions: LiveSessions,
    leading: Leading,
    bell: Bell,
    dataSource: DataSource,
    mails: MailQueue,
    embedding: Embedding = new Embedding(),
  ) {
    collectDefaultMetrics({ register: this.registry });
    tellWorkIn(this.registry, { sessions, leading, bell, embedding });
    tellStoresIn(this.registry, dataSource, mails);
  }
}
