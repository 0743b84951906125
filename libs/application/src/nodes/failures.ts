import { Logger } from '@nestjs/common';

/** Tells the log when work that is repeated begins to fail and when it goes well again, and not each time in between. */
export class Failures {
  private readonly logger = new Logger('Jobs');
  private isFailing = false;

  constructor(private readonly name: string) {}

  async of(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.isFailing) this.logger.log(`${this.name}: goes well again`);
      this.isFailing = false;
    } catch (error) {
      // The name alone: a message may quote what people wrote.
      const kind = error instanceof Error ? error.name : 'unknown error';
      if (!this.isFailing) this.logger.warn(`${this.name}: ${kind}; it is tried again`);
      this.isFailing = true;
    }
  }
}
