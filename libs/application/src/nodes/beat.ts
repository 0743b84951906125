import { Failures } from './failures.js';

/** Work that is repeated: the next time begins a while after the last one has ended. What fails is left to the next time. */
export class Beat {
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<void> = Promise.resolve();
  private isStopped = true;
  private readonly failures: Failures;

  constructor(
    name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
  ) {
    this.failures = new Failures(name);
  }

  start(): void {
    this.isStopped = false;
    this.schedule();
  }

  /** Resolves when work under way has ended. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.underWay;
  }

  private schedule(): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => {
      this.underWay = this.failures.of(this.work).finally(() => this.schedule());
    }, this.everyMs);
  }
}
