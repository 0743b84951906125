import { rankNow, Refusal, type LiveSession } from '@app/application';
import type { RankingFrame } from '@app/contract';
import type { FactKind, JournalEntry } from '@app/dialogue';
import { Logger } from '@nestjs/common';
import { traceOf } from './trace-of.js';

const EVERY_MS = 1_000;

/** Facts after which statements may stand in another order. */
const TELLING: ReadonlySet<FactKind> = new Set([
  'attendee-admitted',
  'statement-posted',
  'statement-withdrawn',
  'statement-hidden',
  'statement-restored',
  'statement-redacted',
  'statement-endorsed',
]);

/** The ranking of one session for those who steer or watch it: at most once a second, and only while somebody looks. */
export class RankingStream {
  private readonly logger = new Logger('Ranking');
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly live: LiveSession,
    private readonly isWatched: () => boolean,
    private readonly send: (ranking: RankingFrame) => void,
  ) {}

  hear(entries: readonly JournalEntry[]): void {
    if (this.timer === null && this.isWatched() && entries.some(({ fact }) => TELLING.has(fact.kind)))
      this.timer = setTimeout(() => void this.tick(), EVERY_MS);
  }

  /** The ranking as it is now. */
  now(): Promise<RankingFrame> {
    return this.live.read((session) => ({ uptoSeq: session.seq, rows: rankNow(session) }));
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private async tick(): Promise<void> {
    this.timer = null;
    try {
      this.send(await this.now());
    } catch (error) {
      // The next entries bring a new ranking; one session's trouble must not end the others.
      if (!(error instanceof Refusal)) this.logger.error(traceOf(error));
    }
  }
}
