import { Refusal, type LiveSession, type Studies, type Study } from '@app/application';
import type { AnalysisFrame } from '@app/contract';
import type { FactKind, JournalEntry } from '@app/dialogue';
import { Logger } from '@nestjs/common';
import { traceOf } from './trace-of.js';

const LEAST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 3_000;
/** The pause after an analysis is so many times what it took, within these bounds. */
const PAUSE_PER_MS = 8;

/** Facts after which nothing that is analysed has changed. */
const SILENT: ReadonlySet<FactKind> = new Set(['announced', 'announcement-withdrawn', 'lease-taken']);

/** The analysis of one session for those who steer or watch it: at most once a second, and only while somebody looks. */
export class AnalysisStream {
  private readonly logger = new Logger('Analysis');
  private study: Study | null = null;
  private timer: NodeJS.Timeout | null = null;
  private underWay: Promise<AnalysisFrame> | null = null;
  private latest: AnalysisFrame | null = null;
  private hasNews = false;
  private isStopped = false;

  constructor(
    private readonly live: LiveSession,
    private readonly studies: Studies,
    private readonly isWatched: () => boolean,
    private readonly send: (analysis: AnalysisFrame) => void,
  ) {}

  hear(entries: readonly JournalEntry[]): void {
    if (entries.every(({ fact }) => SILENT.has(fact.kind))) return;
    this.hasNews = true;
    this.schedule(LEAST_PAUSE_MS);
  }

  /** The latest analysis; the first one for whoever comes first. */
  async now(): Promise<AnalysisFrame> {
    return this.latest ?? this.analyse();
  }

  stop(): void {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.study?.release();
    this.study = null;
  }

  private schedule(afterMs: number): void {
    if (this.isStopped || this.underWay !== null || !this.hasNews) return;
    if (this.isWatched()) this.timer ??= setTimeout(() => void this.tick(), afterMs);
    else this.latest = null;
  }

  private async tick(): Promise<void> {
    this.timer = null;
    const startedAt = performance.now();
    try {
      this.send(await this.analyse());
    } catch (error) {
      // The next entries bring a new analysis; one session's trouble must not end the others.
      if (!(error instanceof Refusal)) this.logger.error(traceOf(error));
    }
    const tookMs = performance.now() - startedAt;
    this.schedule(Math.min(Math.max(LEAST_PAUSE_MS, PAUSE_PER_MS * tookMs), MOST_PAUSE_MS));
  }

  /** One at a time; who asks meanwhile gets the same one. */
  private analyse(): Promise<AnalysisFrame> {
    this.underWay ??= this.analyseOnce().finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async analyseOnce(): Promise<AnalysisFrame> {
    if (this.isStopped) throw new Refusal('unavailable');
    this.study ??= this.studies.of(this.live);
    this.hasNews = false;
    this.latest = await this.study.ask('analysis');
    return this.latest;
  }
}
