import { themesOf } from '../assign/themes-of.js';
import { centroidsOf, similaritiesOf } from '../partition/centroids.js';
import type { Partition } from '../partition/partition.js';
import { wordReader, type Word } from '../text/read-words.js';
import { termsOf } from '../text/terms-of.js';
import type { ThemeLanguage } from '../text/theme-language.js';
import type {
  LanguageSpace,
  Theme,
  ThemeAssignment,
  ThemeId,
  ThemeModel,
  ThemeStatement,
} from '../theme-model.js';
import { carriedSpread } from '../vectors/carried-spread.js';
import { latentSpace } from '../vectors/latent-space.js';
import { tfIdf } from '../vectors/tf-idf.js';
import { unitRows } from '../vectors/unit-rows.js';
import { vocabularyOf } from '../vectors/vocabulary.js';
import { withVectors } from '../vectors/with-vectors.js';
import { carriedHomes } from '../partition/carried-homes.js';
import { findParts } from './find-parts.js';
import type { FitOptions } from './fit-options.js';
import { knownThemes } from './known-themes.js';
import type { Standing } from './standing-of.js';

/** Dimensions of the latent space: a quarter of the rows, within these bounds. */
const LEAST_DIMENSIONS = 10;
const MOST_DIMENSIONS = 80;
const ROWS_PER_DIMENSION = 4;
/** An example stays while it is so near to the middle, as a share of the nearest. */
const NEAR_ENOUGH = 0.9;

export interface LanguageFit {
  space: LanguageSpace;
  themes: Omit<Theme, 'name'>[];
  assignments: ThemeAssignment[];
  nextNumber: number;
}

/**
 * Finds the themes of the statements in one language.
 *
 * @param statements in the order of their ids
 * @param previous the spaces as they were, from which the new one is found sooner; and the number of the first theme that has no id yet
 */
export function fitLanguage(
  language: ThemeLanguage,
  statements: readonly ThemeStatement[],
  standing: Standing,
  options: FitOptions,
  previous: Pick<ThemeModel, 'languages' | 'nextNumber'>,
): LanguageFit {
  const words = statements.map(({ text }) => text).map(wordReader(language));
  const earlier = previous.languages.find((known) => known.language === language) ?? null;
  const { rows, ...space } = spaceOf(words, statements, options.seed, earlier);
  const known = knownThemes(statements, standing);
  const parts = findParts({ rows, vectorWidth: space.vectorWidth }, known, options);
  const carried = carriedHomes(parts, known.homes, known.held);
  let number = previous.nextNumber;
  const themeIds = Array.from(carried, (home) => known.themeIds[home] ?? `theme-${number++}`);
  const centroids = centroidsOf(rows, parts, known.held);
  const similarities = similaritiesOf(centroids, rows);
  const nearness = statements.map((_, i) => similarities.subarray(i * parts.count, (i + 1) * parts.count));
  return {
    space: { language, ...space, centroids, themeIds },
    themes: describe(language, statements, parts, nearness, themeIds, standing.examples),
    assignments: statements.map(({ statementId }, i) => ({
      statementId,
      language,
      ...themesOf(nearness[i] ?? new Float32Array(0), themeIds, themeIds[parts.labels[i]!] ?? null),
    })),
    nextNumber: number,
  };
}

function spaceOf(
  words: readonly Word[][],
  statements: readonly ThemeStatement[],
  seed: number,
  earlier: LanguageSpace | null,
) {
  const terms = words.map(termsOf);
  const vocabulary = vocabularyOf(terms);
  const wanted = Math.floor(statements.length / ROWS_PER_DIMENSION);
  const dimensions = Math.min(Math.max(wanted, LEAST_DIMENSIONS), MOST_DIMENSIONS);
  const { space, rows } = latentSpace(
    tfIdf(terms, vocabulary),
    dimensions,
    seed,
    earlier && carriedSpread(vocabulary, earlier, seed),
  );
  const vectorWidth = statements.reduce((width, { vector }) => Math.max(width, vector?.length ?? 0), 0);
  const vectors = statements.map(({ vector }) => vector);
  return { vocabulary, space, vectorWidth, rows: unitRows(withVectors(rows, vectors, vectorWidth)) };
}

function describe(
  language: ThemeLanguage,
  statements: readonly ThemeStatement[],
  { labels, count }: Partition,
  nearness: readonly Float32Array[],
  themeIds: readonly ThemeId[],
  examples: Standing['examples'],
) {
  const members = Array.from({ length: count }, (): number[] => []);
  for (const [i, part] of labels.entries()) members[part]?.push(i);
  return members.flatMap((rows, part) => {
    const nearest = rows.reduce(
      (best, i) => (nearness[i]![part]! > nearness[best]![part]! ? i : best),
      rows[0] ?? 0,
    );
    const before = rows.find((i) => examples.get(statements[i]!.statementId) === themeIds[part]);
    const stays = before !== undefined && nearness[before]![part]! >= NEAR_ENOUGH * nearness[nearest]![part]!;
    const medoid = stays ? before : nearest;
    const medoidId = statements[medoid]?.statementId;
    const themeId = themeIds[part];
    return medoidId === undefined || themeId === undefined
      ? []
      : [{ themeId, language, statementCount: rows.length, medoidId }];
  });
}
