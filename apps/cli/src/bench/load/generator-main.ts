import { LoadGenerator } from './load-generator.js';
import type { FromGenerator, ToGenerator } from './messages.js';

const tell = (message: FromGenerator): void => void process.send?.(message);
const generator = new LoadGenerator(tell);

const ask = (asked: ToGenerator) =>
  asked.kind === 'settle'
    ? generator.settle()
    : asked.kind === 'join'
      ? generator.join(asked.plan)
      : generator.act(asked.plan);

process.on('message', (asked: ToGenerator) => {
  ask(asked).then(
    (outcome) => tell({ kind: 'done', outcome }),
    (error: unknown) => tell({ kind: 'failed', message: String(error) }),
  );
});
// Ctrl-C reaches every process of the terminal; the one that started this one says when to end.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => {
  generator.close();
  process.exit(0);
});
