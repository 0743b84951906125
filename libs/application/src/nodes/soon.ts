import { Failures } from './failures.js';

/** Work that is asked for often and done once a while later; asked for while it is done, it is done again. */
export class Soon {
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;
  private isDoing = false;
  private isWanted = false;
  private readonly failures: Failures;

  constructor(
    name: string,
    private readonly afterMs: number,
    private readonly work: () => Promise<void>,
  ) {
    this.failures = new Failures(name);
  }

  ask(): void {
    if (this.isDoing) this.isWanted = true;
    else if (!this.isStopped) this.timer ??= setTimeout(() => void this.do(), this.afterMs);
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  /** What fails is left to the next time that it is asked for. */
  private async do(): Promise<void> {
    this.timer = null;
    this.isDoing = true;
    await this.failures.of(this.work);
    this.isDoing = false;
    if (!this.isWanted) return;
    this.isWanted = false;
    this.ask();
  }
}
