import { Injectable } from '@nestjs/common';
import { EmbeddedTexts, type EmbeddingOutcome } from './embedded-texts.js';
import { Embedder, NoEmbedder } from './embedder.js';
import type { Study } from './studies.js';

type OutcomeListener = (outcome: EmbeddingOutcome) => void;

/** Fetches an embedder's vectors for studies, so that nothing depends on whether and when they come. */
@Injectable()
export class Embedding {
  private readonly listeners: OutcomeListener[] = [];

  constructor(private readonly embedder: Embedder = new NoEmbedder()) {}

  onOutcome(listener: OutcomeListener): void {
    this.listeners.push(listener);
  }

  /** The texts of one session, to be stopped when nobody waits for its themes any more; null without an embedder. */
  of(study: Study): EmbeddedTexts | null {
    if (this.embedder.dimensionCount === 0) return null;
    return new EmbeddedTexts(study, this.embedder, (outcome) => {
      for (const listener of this.listeners) listener(outcome);
    });
  }
}
