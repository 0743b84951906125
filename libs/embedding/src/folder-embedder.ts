import { join } from 'node:path';
import { Embedder, EmbedderFailed, type EmbeddableText } from '@app/application';
import { sifMean } from './sif-mean.js';
import { WordVectors } from './word-vectors.js';

export interface FolderOptions {
  /** Holds `<language>.vec` files. */
  folder: string;
  /** Words of each language that are known: the most frequent ones. 200,000 take some 15 MB. */
  mostWordCount?: number;
}

const LANGUAGE = /^[a-z]{2,3}$/;

const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Vectors from word vectors in a local folder, one file a language; a language without a file has none. Nothing leaves the machine. */
export class FolderEmbedder extends Embedder {
  override readonly name = 'word vectors';
  private readonly folder: string;
  private readonly mostWordCount: number;
  private readonly languages = new Map<string, Promise<WordVectors | null>>();
  private width: number | null = null;

  constructor({ folder, mostWordCount = 200_000 }: FolderOptions) {
    super();
    this.folder = folder;
    this.mostWordCount = mostWordCount;
  }

  override get dimensionCount(): number | null {
    return this.width;
  }

  override async embed(
    texts: readonly EmbeddableText[],
    signal?: AbortSignal,
  ): Promise<readonly (Float32Array | null)[]> {
    signal?.throwIfAborted();
    const vectors = texts.map((): Float32Array | null => null);
    for (const language of new Set(texts.map((text) => text.language))) {
      const words = await this.wordsOf(language);
      if (words === null) continue;
      const indices = [...texts.keys()].filter((index) => texts[index]?.language === language);
      const spoken = indices.map((index) => knownWords(words, language, texts[index]?.text ?? ''));
      const found = await this.orFailed(language, words.read(new Set(spoken.flat()), signal), signal);
      for (const [at, index] of indices.entries()) {
        const known = spoken[at]?.flatMap((word) => found.get(word) ?? []) ?? [];
        vectors[index] = sifMean(known, words.wordCount);
      }
    }
    return vectors;
  }

  private wordsOf(language: string): Promise<WordVectors | null> {
    if (!LANGUAGE.test(language)) return Promise.resolve(null);
    const words = this.languages.get(language) ?? this.open(language);
    this.languages.set(language, words);
    // What failed may go well when it is asked for again.
    words.catch(() => this.languages.delete(language));
    return words;
  }

  private async open(language: string): Promise<WordVectors | null> {
    const path = join(this.folder, `${language}.vec`);
    const opened = WordVectors.open(path, this.mostWordCount).catch((error: unknown) => {
      if (isAbsent(error)) return null;
      throw error;
    });
    const words = await this.orFailed(language, opened);
    this.width ??= words?.dimensionCount ?? null;
    if (words && words.dimensionCount !== this.width)
      throw new EmbedderFailed(`${language}.vec has ${words.dimensionCount} dimensions, not ${this.width}`);
    return words;
  }

  private async orFailed<T>(language: string, work: Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await work;
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof EmbedderFailed) throw error;
      throw new EmbedderFailed(`${language}.vec cannot be read`);
    }
  }
}

function knownWords(vectors: WordVectors, language: string, text: string): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.normalize('NFC'))];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike ? (vectors.known(segment) ?? []) : []));
}
