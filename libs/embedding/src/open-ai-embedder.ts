import { setTimeout as delay } from 'node:timers/promises';
import { Embedder, EmbedderFailed, type EmbeddableText } from '@app/application';
import { readAnswer } from './embeddings-answer.js';
import { textWithin } from './text-within.js';
import { unitVector } from './unit-vector.js';

export interface OpenAiOptions {
  /** Before `/embeddings`, such as `http://localhost:11434/v1`. */
  baseUrl: string;
  model: string;
  /** Sent as a bearer token; null: none is asked for. */
  key: string | null;
  /** Texts a request. */
  batchSize?: number;
  /** For one request, its answer included. */
  timeoutMs?: number;
  /** Before the second try; each next waits twice as long. */
  backOffMs?: number;
  /** Of one answer that is read; what is larger fails. */
  mostAnswerBytes?: number;
}

const MEGABYTE = 2 ** 20;
/** 64 texts of 4,096 dimensions, written out at 20 characters a number, are 5 MB. */
const MOST_ANSWER_BYTES = 64 * MEGABYTE;
const TRY_COUNT = 3;

/** That it may go well another time. */
class Passing extends EmbedderFailed {}

/**
 * Vectors from an endpoint that the organiser runs and that speaks as OpenAI's `/embeddings` does (Ollama, llama.cpp, vLLM,
 * text-embeddings-inference). Goes where the setting says and nowhere else: redirects are refused.
 */
export class OpenAiEmbedder extends Embedder {
  override readonly name: string;
  private width: number | null = null;
  private readonly options: Required<OpenAiOptions>;

  constructor(options: OpenAiOptions) {
    super();
    this.options = {
      batchSize: 64,
      timeoutMs: 10_000,
      backOffMs: 500,
      mostAnswerBytes: MOST_ANSWER_BYTES,
      ...options,
    };
    this.name = `the model ${options.model}`;
  }

  /** That of the model which answers now: when another one takes its place, one round fails and the next goes on with it. */
  override get dimensionCount(): number | null {
    return this.width;
  }

  override async embed(
    texts: readonly EmbeddableText[],
    signal?: AbortSignal,
  ): Promise<readonly (Float32Array | null)[]> {
    const { batchSize } = this.options;
    const vectors: (Float32Array | null)[] = [];
    let width = this.width;
    for (let from = 0; from < texts.length; from += batchSize) {
      const batch = texts.slice(from, from + batchSize).map(({ text }) => text);
      const found = await this.embedBatch(batch, signal);
      width = this.sameWidth(width, found[0]?.length ?? null);
      vectors.push(...found.map(unitVector));
    }
    return vectors;
  }

  /** @throws EmbedderFailed when the vectors of one round differ, or differ from those of the round before */
  private sameWidth(before: number | null, now: number | null): number | null {
    if (before === null || before === now) {
      this.width ??= now;
      return now;
    }
    this.width = now;
    throw new EmbedderFailed(`its vectors were of length ${before} and are now of length ${now}`);
  }

  private async embedBatch(batch: readonly string[], signal: AbortSignal | undefined): Promise<number[][]> {
    for (let tried = 1; ; tried += 1)
      try {
        return readAnswer(await this.request(batch, signal), batch.length);
      } catch (error) {
        if (!(error instanceof Passing) || tried === TRY_COUNT) throw error;
        await delay(this.options.backOffMs * 2 ** (tried - 1), undefined, { ...(signal && { signal }) });
      }
  }

  /** Errors are made anew: those of `fetch` may quote what was sent, the key included. */
  private async request(input: readonly string[], signal: AbortSignal | undefined): Promise<string> {
    const { baseUrl, model, key, timeoutMs, mostAnswerBytes } = this.options;
    const late = AbortSignal.timeout(timeoutMs);
    let response: Response;
    let body: string | null;
    try {
      response = await fetch(`${baseUrl}/embeddings`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model, input }),
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      body = await textWithin(response, mostAnswerBytes);
    } catch {
      signal?.throwIfAborted();
      throw late.aborted
        ? new EmbedderFailed(`no answer within ${timeoutMs} ms`)
        : new Passing('it cannot be reached');
    }
    if (body === null) throw new EmbedderFailed(`its answer is larger than ${mostAnswerBytes / MEGABYTE} MB`);
    if (response.status === 200) return body;
    const isPassing = response.status === 429 || response.status >= 500;
    throw new (isPassing ? Passing : EmbedderFailed)(`it answered ${response.status}`);
  }
}
