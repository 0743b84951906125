import { denseRows, type DenseRows } from './dense-rows.js';
import { dotOf } from './dot-of.js';
import { gaussianRows } from './gaussian-rows.js';
import type { LatentSpace } from './latent-space.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * What an earlier space says about the terms of a later vocabulary; terms that came since say something random of the same size, so
 * that what only they tell is found.
 */
export function carriedSpread(
  vocabulary: Vocabulary,
  earlier: { vocabulary: Vocabulary; space: LatentSpace },
  seed: number,
): DenseRows {
  const { width, values } = earlier.space.spread;
  const termCount = vocabulary.hashes.length;
  const columns = columnsIn(earlier.vocabulary.hashes, vocabulary.hashes);
  const fresh = gaussianRows(columns.filter((column) => column < 0).length, width, seed).values;
  const size = Math.sqrt(dotOf(values, 0, values, 0, values.length) / Math.max(1, values.length));
  const carried = denseRows(termCount, width);
  let freshFrom = 0;
  for (const [row, column] of columns.entries()) {
    if (column >= 0) {
      for (let j = 0; j < width; j += 1) carried.values[row * width + j] = values[column * width + j]!;
      continue;
    }
    for (let j = 0; j < width; j += 1) carried.values[row * width + j] = size * fresh[freshFrom + j]!;
    freshFrom += width;
  }
  return carried;
}

/** The place of each hash in `known`, −1 where it is not there; both ascending. */
function columnsIn(known: Uint32Array, hashes: Uint32Array): Int32Array {
  let place = 0;
  return Int32Array.from(hashes, (hash) => {
    while (place < known.length && known[place]! < hash) place += 1;
    return known[place] === hash ? place : -1;
  });
}
