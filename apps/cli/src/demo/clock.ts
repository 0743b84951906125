/** Time that runs faster than the clock on the wall, and can be stopped for good. */
export class FastClock {
  private readonly waiting = new Set<() => void>();
  private stopped = false;

  constructor(readonly speed: number) {}

  get isStopped(): boolean {
    return this.stopped;
  }

  /** Resolves after so many seconds of the rehearsal, or at once when the clock is stopped. */
  wait(seconds: number): Promise<void> {
    if (this.stopped) return Promise.resolve();
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, (seconds * 1_000) / this.speed);
      this.waiting.add(done);
    });
  }

  stop(): void {
    this.stopped = true;
    for (const done of this.waiting) done();
  }
}
