import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { EmbedderFailed } from '@app/application';
import { linesOf, type Line } from './lines-of.js';

/** Where a word's line is; `rank` from 1, the most frequent word first, as these files have it. */
interface Place {
  rank: number;
  offset: number;
  byteCount: number;
}

export interface WordVector {
  rank: number;
  values: Float64Array;
}

const SPACE = 0x20;
const HEADER = /^(\d+) (\d+)\s*$/;

/**
 * The words of a file in the text format of word2vec and fastText: a line with the numbers of words and dimensions, then on each
 * line a word and its vector. Only where the words stand is kept in memory; vectors are read when they are asked for.
 */
export class WordVectors {
  private constructor(
    private readonly path: string,
    private readonly places: ReadonlyMap<string, Place>,
    readonly dimensionCount: number,
  ) {}

  /**
   * @param mostWordCount of words that are known: the first, most frequent ones
   * @throws EmbedderFailed when the file is not in this format; the error of the file system when it cannot be read
   */
  static async open(path: string, mostWordCount: number): Promise<WordVectors> {
    const places = new Map<string, Place>();
    let dimensionCount: number | null = null;
    let rank = 0;
    for await (const { bytes, offset } of linesOf(path)) {
      if (dimensionCount === null) {
        dimensionCount = Number(HEADER.exec(bytes.toString())?.[2] ?? 0);
        if (dimensionCount === 0)
          throw new EmbedderFailed(
            `${basename(path)} does not begin with its numbers of words and dimensions`,
          );
        continue;
      }
      const word = wordOf({ bytes, offset });
      rank += 1;
      if (word !== null && !places.has(word)) places.set(word, { rank, offset, byteCount: bytes.length });
      if (rank === mostWordCount) break;
    }
    if (dimensionCount === null) throw new EmbedderFailed(`${basename(path)} is empty`);
    return new WordVectors(path, places, dimensionCount);
  }

  get wordCount(): number {
    return this.places.size;
  }

  /** The word as it stands in the file: as written, or in lower case; null: it does not. */
  known(word: string): string | null {
    const lower = word.toLowerCase();
    return this.places.has(word) ? word : this.places.has(lower) ? lower : null;
  }

  /** @throws EmbedderFailed when the file is not as it was, or a line has no vector */
  async read(words: Iterable<string>, signal?: AbortSignal): Promise<Map<string, WordVector>> {
    const file = await open(this.path);
    try {
      const vectors = new Map<string, WordVector>();
      for (const word of words) {
        signal?.throwIfAborted();
        const place = this.places.get(word);
        if (place) vectors.set(word, { rank: place.rank, values: await this.valuesAt(file, word, place) });
      }
      return vectors;
    } finally {
      await file.close();
    }
  }

  private async valuesAt(file: FileHandle, word: string, { rank, offset, byteCount }: Place) {
    const { buffer } = await file.read(Buffer.alloc(byteCount), 0, byteCount, offset);
    const values = Float64Array.from(
      buffer
        .toString()
        .slice(word.length + 1)
        .trim()
        .split(' '),
      Number,
    );
    if (wordOf({ bytes: buffer, offset }) !== word)
      throw new EmbedderFailed(`${basename(this.path)} changed`);
    if (values.length !== this.dimensionCount || !values.every(Number.isFinite))
      throw new EmbedderFailed(`word ${rank} of ${basename(this.path)} has no vector`);
    return values;
  }
}

function wordOf({ bytes }: Line): string | null {
  const end = bytes.indexOf(SPACE);
  return end > 0 ? bytes.toString('utf8', 0, end) : null;
}
