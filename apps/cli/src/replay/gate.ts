/** Lets so many pass at once; the rest wait in line, first come first served. */
export class Gate {
  private insideCount = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly mostInside: number) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.insideCount < this.mostInside) this.insideCount += 1;
    else await new Promise<void>((admit) => this.line.push(admit));
    try {
      return await work();
    } finally {
      const next = this.line.shift();
      if (next) next();
      else this.insideCount -= 1;
    }
  }
}
