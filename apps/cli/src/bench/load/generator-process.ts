import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type {
  ActOutcome,
  ActPlan,
  FromGenerator,
  GeneratorCalls,
  GeneratorProgress,
  JoinOutcome,
  JoinPlan,
  SettledOutcome,
  ToGenerator,
} from './messages.js';

const MAIN = fileURLToPath(new URL('./generator-main.js', import.meta.url));

/** The load generator in a process of its own, so that it does not share a thread with what it measures. */
export class GeneratorProcess implements GeneratorCalls {
  private readonly child: ChildProcess;

  constructor(
    private readonly signal: AbortSignal,
    private readonly onProgress: (progress: GeneratorProgress) => void,
  ) {
    this.child = fork(MAIN, { execArgv: ['--enable-source-maps'] });
  }

  join(plan: JoinPlan): Promise<JoinOutcome> {
    return this.ask<JoinOutcome>({ kind: 'join', plan });
  }

  act(plan: ActPlan): Promise<ActOutcome> {
    return this.ask<ActOutcome>({ kind: 'act', plan });
  }

  settle(): Promise<SettledOutcome> {
    return this.ask<SettledOutcome>({ kind: 'settle' });
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    if (this.child.connected) this.child.disconnect();
    await ended;
  }

  private ask<Outcome>(asked: ToGenerator): Promise<Outcome> {
    const { child, signal } = this;
    return new Promise<Outcome>((resolve, reject) => {
      const hear = (told: FromGenerator) => {
        if (told.kind === 'done') resolve(told.outcome as Outcome);
        else if (told.kind === 'failed') reject(new Error(`The load generator: ${told.message}`));
        else return this.onProgress(told);
        forget();
      };
      const give = (error: Error) => {
        forget();
        reject(error);
      };
      const exited = () => give(new Error('The load generator ended before it was done'));
      const interrupted = () => give(new Error('interrupted'));
      const forget = () => {
        child.off('message', hear);
        child.off('exit', exited);
        signal.removeEventListener('abort', interrupted);
      };
      if (signal.aborted) return interrupted();
      child.on('message', hear);
      child.once('exit', exited);
      signal.addEventListener('abort', interrupted);
      child.send(asked);
    });
  }
}
