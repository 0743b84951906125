import { Bell, Leading, LiveSessions, Refusal } from '@app/application';
import { RedisBell } from '@app/bell';
import { Screens } from '@app/realtime';
import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { StoreMetrics } from './store-metrics.js';

const ANSWER_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What operators watch, in the Prometheus text format. Never a name, an address or a text. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  constructor(sessions: LiveSessions, screens: Screens, leading: Leading, bell: Bell, stores: StoreMetrics) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    const answers = new Counter({
      name: 'weerklank_commands_total',
      help: 'Commands answered, by kind and outcome (accepted, or the code of the refusal)',
      labelNames: ['kind', 'outcome'] as const,
      registers,
    });
    const waits = new Histogram({
      name: 'weerklank_command_seconds',
      help: 'Time from taking in a command to its answer, commit included',
      buckets: ANSWER_BUCKETS,
      registers,
    });
    sessions.onAnswer((kind, answer, waitedMs) => {
      answers.inc({ kind, outcome: answer instanceof Refusal ? answer.code : 'accepted' });
      waits.observe(waitedMs / 1_000);
    });
    const connections: Gauge = new Gauge({
      name: 'weerklank_connections',
      help: 'Open sockets',
      registers,
      collect: () => connections.set(screens.connectionCount),
    });
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
