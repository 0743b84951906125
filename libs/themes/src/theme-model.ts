import type { StatementId } from '@app/dialogue';
import type { ThemeLanguage } from './text/theme-language.js';
import type { DenseRows } from './vectors/dense-rows.js';
import type { LatentSpace } from './vectors/latent-space.js';
import type { Vocabulary } from './vectors/vocabulary.js';

/** Names a theme for as long as the session lasts. */
export type ThemeId = string;

/** A statement as the themes see it. */
export interface ThemeStatement {
  statementId: StatementId;
  text: string;
  /** As the author said; null: told from the text. */
  language: string | null;
  /** What an embedder made of the text, where there is one; of the same width for all. See {@link EMBEDDING_WEIGHT}. */
  vector?: Float32Array;
}

/** Where a statement belongs. */
export interface ThemeAssignment {
  statementId: StatementId;
  language: ThemeLanguage;
  /** null: *other*, it speaks of nothing that others speak of. */
  themeId: ThemeId | null;
  /** Up to two more themes that it speaks of, nearest first. */
  secondaryIds: ThemeId[];
}

export interface Theme {
  themeId: ThemeId;
  language: ThemeLanguage;
  /** What the moderator calls it; null: not named. */
  name: string | null;
  statementCount: number;
  /** The statement nearest to the middle of the theme: its example. */
  medoidId: StatementId;
}

/** What is needed to put a new statement in one language to a theme. */
export interface LanguageSpace {
  language: ThemeLanguage;
  vocabulary: Vocabulary;
  space: LatentSpace;
  /** One unit row a theme. */
  centroids: DenseRows;
  themeIds: ThemeId[];
  /** Width of the embedder's vectors at the start of each row; 0 without. */
  vectorWidth: number;
}

/**
 * Themes at one moment. Plain objects and typed arrays: it can be sent between threads, and {@link transferablesOf} names what
 * may be moved in place of copied.
 */
export interface ThemeModel {
  themes: Theme[];
  assignments: ThemeAssignment[];
  languages: LanguageSpace[];
  /** Under 50 statements: themes will still change. */
  isProvisional: boolean;
  /** Number of the next theme that is found. */
  nextNumber: number;
}

/** The buffers of a model, for `postMessage(model, transferablesOf(model))`; the sender's copy is empty afterwards. */
export function transferablesOf({ languages }: ThemeModel): ArrayBuffer[] {
  return languages.flatMap(({ vocabulary, space, centroids }) =>
    [
      vocabulary.hashes,
      vocabulary.weights,
      space.spread.values,
      space.turn.values,
      space.centre,
      centroids.values,
    ].flatMap(({ buffer }) => (buffer instanceof ArrayBuffer ? buffer : [])),
  );
}
