import { Refusal, StudyLost, type LiveSession, type Studies, type Study } from '@app/application';
import type { AnalysisFrame } from '@app/contract';
import type { FactKind, JournalEntry } from '@app/dialogue';
import { Logger } from '@nestjs/common';
import { traceOf } from './trace-of.js';

const LEAST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 3_000;
/** At most a fifth of the time goes into analyses, as long as they are not older than the longest pause. */
const PAUSE_PER_MS = 4;

/** Facts after which nothing that is analysed has changed. */
const SILENT: ReadonlySet<FactKind> = new Set(['announced', 'announcement-withdrawn', 'lease-taken']);

/** The analysis of one session for those who steer or watch it: at most once a second, and only while somebody looks. */
export class AnalysisStream {
  private readonly logger = new Logger('Analysis');
  private study: Study | null = null;
  private timer: NodeJS.Timeout | null = null;
  private latest: Promise<AnalysisFrame> | null = null;
  private pauseMs = LEAST_PAUSE_MS;

  constructor(
    private readonly live: LiveSession,
    private readonly studies: Studies,
    private readonly isWatched: () => boolean,
    private readonly send: (analysis: AnalysisFrame) => void,
  ) {}

  hear(entries: readonly JournalEntry[]): void {
    if (this.timer !== null || entries.every(({ fact }) => SILENT.has(fact.kind))) return;
    if (!this.isWatched()) this.latest = null;
    else this.timer = setTimeout(() => void this.tick(), this.pauseMs);
  }

  /** The latest analysis; the first one for whoever comes first. */
  now(): Promise<AnalysisFrame> {
    this.latest ??= this.analyse();
    return this.latest;
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.study?.release();
    this.study = null;
  }

  private async tick(): Promise<void> {
    this.timer = null;
    try {
      this.latest = this.analyse();
      this.send(await this.latest);
    } catch (error) {
      this.latest = null;
      // The next entries bring a new analysis; one session's trouble must not end the others.
      if (!(error instanceof Refusal || error instanceof StudyLost)) this.logger.error(traceOf(error));
    }
  }

  private async analyse(): Promise<AnalysisFrame> {
    this.study ??= this.studies.of(this.live);
    const startedAt = performance.now();
    const analysis = await this.study.ask('analysis');
    const tookMs = performance.now() - startedAt;
    this.pauseMs = Math.min(Math.max(LEAST_PAUSE_MS, PAUSE_PER_MS * tookMs), MOST_PAUSE_MS);
    return analysis;
  }
}
