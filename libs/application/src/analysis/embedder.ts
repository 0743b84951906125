/** A text in a language (ISO 639-1). */
export interface EmbeddableText {
  text: string;
  language: string;
}

/** Turns texts into vectors of which the cosine is larger the more alike two texts are in meaning. Port. */
export abstract class Embedder {
  /** What makes the vectors, for logs. */
  abstract readonly name: string;
  /** Length of every vector; null: not known before the first. 0: there will be none. */
  abstract readonly dimensionCount: number | null;

  /**
   * Vectors of unit length in the order of the texts, all of {@link dimensionCount}; null for a text of which this
   * embedder knows nothing, such as one in a language that it does not have.
   *
   * @throws EmbedderFailed when there are no vectors now; it may be asked again. AbortError when `signal` was
   */
  abstract embed(
    texts: readonly EmbeddableText[],
    signal?: AbortSignal,
  ): Promise<readonly (Float32Array | null)[]>;
}

/** There are no vectors. Says why in its name, which is all that logs tell of an error, and never quotes a text or a key. */
export class EmbedderFailed extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = `EmbedderFailed (${reason})`;
  }
}

/** The default: themes are found from words alone. */
export class NoEmbedder extends Embedder {
  override readonly name = 'none';
  override readonly dimensionCount = 0;

  override embed(texts: readonly EmbeddableText[]): Promise<readonly null[]> {
    return Promise.resolve(texts.map(() => null));
  }
}
