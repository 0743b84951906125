import { Limits, type Limited } from '@app/realtime';
import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Metrics } from '../metrics.js';
import type { RequestLimit } from './request-limits.js';

/** Counts for operators how often somebody met a limit: which one, never who. */
@Injectable()
export class LimitsMet {
  private readonly counter: Counter<'limit'>;

  constructor({ registry }: Metrics, limits: Limits) {
    this.counter = new Counter({
      name: 'weerklank_limits_met_total',
      help: 'Requests and commands refused because too many came, by the limit that they met',
      labelNames: ['limit'],
      registers: [registry],
    });
    limits.onMet((limited) => this.count(limited));
  }

  count(limit: Limited | RequestLimit | 'walk-in-guesses'): void {
    this.counter.inc({ limit });
  }
}
