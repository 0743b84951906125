import type { StatementVector, TextToEmbed } from '@app/analysis';
import type { TextId } from '@app/dialogue';
import { Logger } from '@nestjs/common';
import { Failures } from '../nodes/failures.js';
import type { Embedder } from './embedder.js';
import type { Study } from './studies.js';

/** What came of a round of texts; `late`: the themes did not wait for it. */
export type EmbeddingOutcome = 'done' | 'late' | 'failed';

/** So long the themes wait for vectors, so that with the time between looks they are never 3 s behind. */
const WAIT_MS = 500;
/** What was embedded is kept when a later portion fails. */
const PORTION_SIZE = 128;

const after = (ms: number) => {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), ms)));
  return { passed, cancel: () => clearTimeout(timer) };
};

/**
 * The texts of one session on their way through an embedder. Each version of a text goes once; what has come is kept here only until
 * the study has it, and no longer than its text.
 */
export class EmbeddedTexts {
  private readonly ready = new Map<TextId, Float32Array | null>();
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('Themes');
  private readonly failures: Failures;
  private underWay: Promise<void> | null = null;
  /** The last round was there in time: the next is worth waiting for. */
  private isPrompt = true;

  constructor(
    private readonly study: Study,
    private readonly embedder: Embedder,
    private readonly tell: (outcome: EmbeddingOutcome) => void,
  ) {
    this.failures = new Failures(`embedding with ${embedder.name}`);
  }

  /** The vectors that the study does not have yet, as far as they are there within half a second; never rejects by the embedder. */
  async next(): Promise<StatementVector[]> {
    const wanted = await this.study.ask('textsToEmbed');
    this.keepOnly(wanted);
    const unknown = wanted.filter(({ textId }) => !this.ready.has(textId));
    if (unknown.length > 0) await this.waitFor((this.underWay ??= this.round(unknown)));
    return wanted.flatMap(({ statementId, textId }) => {
      const vector = this.ready.get(textId);
      return vector === undefined ? [] : [{ statementId, textId, vector }];
    });
  }

  stop(): void {
    this.stopping.abort();
    this.ready.clear();
  }

  private keepOnly(wanted: readonly TextToEmbed[]): void {
    const textIds = new Set(wanted.map(({ textId }) => textId));
    for (const textId of this.ready.keys()) if (!textIds.has(textId)) this.ready.delete(textId);
  }

  private async waitFor(round: Promise<void>): Promise<void> {
    if (!this.isPrompt) return;
    const limit = after(WAIT_MS);
    const first = await Promise.race([round, limit.passed]);
    limit.cancel();
    if (first !== 'late') return;
    this.isPrompt = false;
    this.tell('late');
    this.logger.warn(`${this.embedder.name} is late: themes are found without waiting for it`);
  }

  private async round(texts: readonly TextToEmbed[]): Promise<void> {
    const startedAt = performance.now();
    let isDone = false;
    await this.failures.of(async () => {
      isDone = await this.embed(texts);
    });
    this.underWay = null;
    if (this.stopping.signal.aborted) return;
    this.isPrompt = isDone && performance.now() - startedAt < WAIT_MS;
    this.tell(isDone ? 'done' : 'failed');
  }

  /** @returns whether all were embedded; otherwise it was stopped */
  private async embed(texts: readonly TextToEmbed[]): Promise<boolean> {
    const { signal } = this.stopping;
    for (let from = 0; from < texts.length; from += PORTION_SIZE) {
      const portion = texts.slice(from, from + PORTION_SIZE);
      const vectors = await this.embedder.embed(portion, signal).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return null;
      });
      if (vectors === null || signal.aborted) return false;
      for (const [index, { textId }] of portion.entries()) this.ready.set(textId, vectors[index] ?? null);
    }
    return true;
  }
}
