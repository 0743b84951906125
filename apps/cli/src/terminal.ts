const WIDTH = 24;
const EVERY_MS = 100;

/** One line that shows how far something is: rewritten in a terminal, now and then a new line elsewhere. */
export class ProgressLine {
  private shownAt = 0;
  private shownTenth = -1;
  private lastLabel = '';

  constructor(private readonly out: NodeJS.WriteStream = process.stderr) {}

  show(label: string, doneCount: number, totalCount: number, rest = ''): void {
    const share = totalCount === 0 ? 1 : doneCount / totalCount;
    if (this.out.isTTY)
      this.redraw(label, share, `${doneCount}/${totalCount} ${rest}`, doneCount === totalCount);
    else this.append(label, share, `${doneCount}/${totalCount} ${rest}`);
  }

  /** Ends the line, so that what is written next stands below it. */
  end(): void {
    if (this.out.isTTY && this.lastLabel !== '') this.out.write('\n');
    this.lastLabel = '';
  }

  private redraw(label: string, share: number, text: string, isLast: boolean): void {
    const now = Date.now();
    if (label !== this.lastLabel) this.end();
    else if (!isLast && now - this.shownAt < EVERY_MS) return;
    this.shownAt = now;
    this.lastLabel = label;
    const filled = Math.round(share * WIDTH);
    this.out.write(`\r\u001B[K${label} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${text}`);
  }

  private append(label: string, share: number, text: string): void {
    const tenth = Math.floor(share * 10);
    if (label === this.lastLabel && tenth === this.shownTenth) return;
    this.lastLabel = label;
    this.shownTenth = tenth;
    this.out.write(`${label} ${text}\n`);
  }
}

/** Something the caller did that cannot be done; said in one line, without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
