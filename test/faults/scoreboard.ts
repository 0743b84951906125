import type { Inspection } from './checks/inspect.js';

interface Row {
  injectedCount: number;
  acknowledgedCount: number;
  lostCount: number;
  doubledCount: number;
  divergedCount: number;
  slowestHealMs: number;
}

const HEAD = ['fault', 'times', 'acks checked', 'lost', 'doubled', 'diverged', 'healed after (s)'];

/** What came of each fault, and of all. */
export class Scoreboard {
  private readonly rows = new Map<string, Row>();
  private readonly told = new Set<string>();
  private earlierCount = 0;

  /** A session begins: what was acknowledged before it was checked then. */
  beginMeeting(): void {
    this.earlierCount = 0;
  }

  /** @returns what does not hold and was not told before, one line each */
  note(fault: string, inspection: Inspection, healMs: number): string[] {
    const fresh = (what: ReadonlyMap<string, string>) => [...what].filter(([id]) => !this.told.has(id));
    const lost = fresh(inspection.lost);
    const doubled = fresh(inspection.doubled);
    for (const [id] of [...lost, ...doubled]) this.told.add(id);
    const broken = inspection.broken.filter((what) => !this.told.has(what));
    for (const what of broken) this.told.add(what);
    const row = this.rows.get(fault) ?? {
      injectedCount: 0,
      acknowledgedCount: 0,
      lostCount: 0,
      doubledCount: 0,
      divergedCount: 0,
      slowestHealMs: 0,
    };
    row.injectedCount += 1;
    row.acknowledgedCount += inspection.acknowledgedCount - this.earlierCount;
    row.lostCount += lost.length;
    row.doubledCount += doubled.length;
    row.divergedCount += inspection.diverged.length;
    row.slowestHealMs = Math.max(row.slowestHealMs, healMs);
    this.rows.set(fault, row);
    this.earlierCount = inspection.acknowledgedCount;
    return [
      ...broken,
      ...inspection.diverged.map((what) => `diverged: ${what}`),
      ...lost.map(([id, what]) => `lost: ${what} (${id})`),
      ...doubled.map(([id, what]) => `doubled: ${what} (${id})`),
    ];
  }

  get total(): Row {
    const rows = [...this.rows.values()];
    const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
    return {
      injectedCount: sum(({ injectedCount }) => injectedCount),
      acknowledgedCount: sum(({ acknowledgedCount }) => acknowledgedCount),
      lostCount: sum(({ lostCount }) => lostCount),
      doubledCount: sum(({ doubledCount }) => doubledCount),
      divergedCount: sum(({ divergedCount }) => divergedCount),
      slowestHealMs: rows.reduce((most, { slowestHealMs }) => Math.max(most, slowestHealMs), 0),
    };
  }

  toString(): string {
    const lines = [...this.rows, ['all', this.total] as const].map(([name, row]) => [
      name,
      row.injectedCount,
      row.acknowledgedCount,
      row.lostCount,
      row.doubledCount,
      row.divergedCount,
      (row.slowestHealMs / 1_000).toFixed(1),
    ]);
    const widths = HEAD.map((head, column) =>
      Math.max(head.length, ...lines.map((line) => String(line[column]).length)),
    );
    const asLine = (cells: readonly unknown[]) =>
      cells
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
        })
        .join('  ');
    return [HEAD, ...lines].map(asLine).join('\n');
  }
}
