import { denseRows, type DenseRows } from './dense-rows.js';
import { unitRows } from './unit-rows.js';

/** What an embedder's vector weighs beside the terms: 1, as much as these. */
export const EMBEDDING_WEIGHT = 1;

/**
 * Rows of the latent space with the embedder's vectors before them: both parts of unit length, the vectors times
 * {@link EMBEDDING_WEIGHT}. So a cosine of the whole is the weighted mean of the two cosines. A missing vector is zero.
 *
 * @param width of the vectors; 0 leaves the rows as they are
 */
export function withVectors(
  rows: DenseRows,
  vectors: readonly (Float32Array | undefined)[],
  width: number,
): DenseRows {
  if (width === 0) return rows;
  const given = denseRows(rows.rowCount, width);
  for (const [i, vector] of vectors.entries())
    if (vector) given.values.set(vector.subarray(0, width), i * width);
  const [terms, meanings] = [unitRows(rows), unitRows(given)];
  const both = denseRows(rows.rowCount, rows.width + width);
  for (let i = 0; i < rows.rowCount; i += 1) {
    both.values.set(terms.values.subarray(i * rows.width, (i + 1) * rows.width), i * both.width + width);
    for (let j = 0; j < width; j += 1)
      both.values[i * both.width + j] = EMBEDDING_WEIGHT * meanings.values[i * width + j]!;
  }
  return both;
}
