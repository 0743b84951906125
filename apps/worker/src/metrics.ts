import { Bell, Leading, LiveSessions, Refusal } from '@app/application';
import { RedisBell } from '@app/bell';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import { StoreMetrics } from './store-metrics.js';

/** What operators watch of the worker; the names are those of the other processes. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(sessions: LiveSessions, leading: Leading, bell: Bell, stores: StoreMetrics) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const answers = new Counter({
      name: 'weerklank_commands_total',
      help: 'Commands answered, by kind and outcome (accepted, or the code of the refusal)',
      labelNames: ['kind', 'outcome'] as const,
      registers,
    });
    sessions.onAnswer((kind, answer) =>
      answers.inc({ kind, outcome: answer instanceof Refusal ? answer.code : 'accepted' }),
    );
    const served: Gauge = new Gauge({
      name: 'weerklank_sessions_served',
      help: 'Sessions held in memory',
      registers,
      collect: () => served.set(sessions.servedCount),
    });
    const led: Gauge = new Gauge({
      name: 'weerklank_sessions_led',
      help: 'Sessions that this process leads',
      registers,
      collect: () => led.set(leading.ledCount),
    });
    const ringing: Gauge = new Gauge({
      name: 'weerklank_bell_ringing',
      help: '0 while Redis, which carries the bell, is away; without Redis always 1',
      registers,
      collect: () => ringing.set(bell instanceof RedisBell && !bell.isRinging ? 0 : 1),
    });
    stores.tellIn(this.registry);
  }
}
