import { Refusal, type Bell, type Embedding, type Leading, type LiveSessions } from '@app/application';
import { Counter, Gauge, type Registry } from 'prom-client';

interface Work {
  sessions: LiveSessions;
  leading: Leading;
  bell: Bell;
  embedding: Embedding;
}

/** What operators watch of what a process does for sessions, alike for a node and the worker. */
export function tellWorkIn(registry: Registry, { sessions, leading, bell, embedding }: Work): void {
  const registers = [registry];
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
    collect: () => ringing.set(bell.isRinging ? 1 : 0),
  });
  const rounds = new Counter({
    name: 'weerklank_embedding_rounds_total',
    help: 'Rounds of statements sent to the embedder, by outcome (done, late, failed)',
    labelNames: ['outcome'] as const,
    registers,
  });
  embedding.onOutcome((outcome) => rounds.inc({ outcome }));
}
