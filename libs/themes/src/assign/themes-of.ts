import type { ThemeId } from '../theme-model.js';

/** Below this cosine with every theme a statement speaks of something else. */
const LEAST_SIMILARITY = 0.1;
/** A further theme is nearly as near as the first. */
const SECONDARY_SHARE = 0.75;
const SECONDARY_LEAST = 0.35;
const SECONDARY_COUNT = 2;

/**
 * The themes a statement speaks of, by its cosine with their centroids.
 *
 * @param chosen its first theme when that is decided already; undefined: the nearest, or null when none is near
 */
export function themesOf(
  similarities: Float32Array,
  themeIds: readonly ThemeId[],
  chosen?: ThemeId | null,
): { themeId: ThemeId | null; secondaryIds: ThemeId[] } {
  const nearest = themeIds
    .map((themeId, part) => ({ themeId, similarity: similarities[part]! }))
    .sort((a, b) => b.similarity - a.similarity);
  const top = nearest[0]?.similarity ?? 0;
  const themeId = chosen === undefined ? (top >= LEAST_SIMILARITY && nearest[0]?.themeId) || null : chosen;
  const secondary = nearest.filter(
    (other) =>
      other.themeId !== themeId && other.similarity >= Math.max(SECONDARY_LEAST, SECONDARY_SHARE * top),
  );
  return {
    themeId,
    secondaryIds: themeId === null ? [] : secondary.slice(0, SECONDARY_COUNT).map((other) => other.themeId),
  };
}
