import type { JournalEntry } from '@app/dialogue';

/** The last entries of a journal, for clients that missed a few. */
export class RecentEntries {
  private entries: JournalEntry[] = [];

  /** @param count entries that are kept at least; at most twice as many */
  constructor(private readonly count: number) {}

  push(entries: readonly JournalEntry[]): void {
    for (const entry of entries) this.entries.push(entry);
    if (this.entries.length > 2 * this.count) this.entries = this.entries.slice(-this.count);
  }

  clear(): void {
    this.entries = [];
  }

  /** The last so many entries; null when they are not kept any more. */
  last(count: number): readonly JournalEntry[] | null {
    if (count < 0 || count > this.entries.length) return null;
    return this.entries.slice(this.entries.length - count);
  }
}
