import { mulberry32 } from '@app/numeric';
import { nearestNeighbours } from '../src/graph/nearest-neighbours.js';
import { wordReader } from '../src/text/read-words.js';
import { termsOf } from '../src/text/terms-of.js';
import { carriedSpread } from '../src/vectors/carried-spread.js';
import type { DenseRows } from '../src/vectors/dense-rows.js';
import { gaussianRows } from '../src/vectors/gaussian-rows.js';
import { foldIn, latentSpace } from '../src/vectors/latent-space.js';
import { tfIdf } from '../src/vectors/tf-idf.js';
import { vocabularyOf } from '../src/vectors/vocabulary.js';
import { plantedStatements } from './statements.js';

const DIMENSIONS = 4;

const cosine = ({ width, values }: DenseRows, a: number, b: number): number => {
  const row = (i: number) => values.subarray(i * width, (i + 1) * width);
  const dot = (p: Float32Array, q: Float32Array) => p.reduce((sum, value, j) => sum + value * (q[j] ?? 0), 0);
  return dot(row(a), row(b)) / Math.sqrt(dot(row(a), row(a)) * dot(row(b), row(b)));
};

describe('the latent space', () => {
  const terms = plantedStatements(120, 5).map(({ text }) => termsOf(wordReader('nl')(text)));
  const spaceOf = (count: number) => {
    const vocabulary = vocabularyOf(terms.slice(0, count));
    return { vocabulary, x: tfIdf(terms.slice(0, count), vocabulary) };
  };
  const { vocabulary, x } = spaceOf(120);
  const cold = latentSpace(x, DIMENSIONS, 1);

  it('is nearly the same when it goes on from an earlier one', () => {
    const before = spaceOf(110);
    const earlier = { vocabulary: before.vocabulary, space: latentSpace(before.x, DIMENSIONS, 2).space };
    const warm = latentSpace(x, DIMENSIONS, 3, carriedSpread(vocabulary, earlier, 3));
    for (let i = 1; i < 120; i += 1)
      expect(Math.abs(cosine(warm.rows, 0, i) - cosine(cold.rows, 0, i))).toBeLessThan(0.1);
  });

  it('takes a known row to where it lies', () => {
    const folded = foldIn(x, cold.space);
    for (const [place, value] of folded.values.entries())
      expect(value).toBeCloseTo(cold.rows.values[place] ?? 0, 4);
  });
});

describe('nearestNeighbours', () => {
  it.each([2, 5, 8, 23])('finds of %d rows what comparing all finds, for each cut', (count) => {
    const rows = gaussianRows(count, 10, Math.floor(1_000 * mulberry32(count)()));
    const cuts = [3, 7, 10];
    for (const [level, { indices }] of nearestNeighbours(rows, 1, cuts).entries())
      for (let i = 0; i < count; i += 1) {
        const width = cuts[level] ?? 0;
        const values = Float32Array.from(
          { length: count * width },
          (_, place) => rows.values[Math.floor(place / width) * 10 + (place % width)] ?? 0,
        );
        const others = Array.from({ length: count }, (_, j) => j).filter((j) => j !== i);
        const similarity = (j: number) => cosine({ rowCount: count, width, values }, i, j);
        const nearest = others.sort((a, b) => similarity(b) - similarity(a))[0] ?? -1;
        expect(indices[i]).toBe(similarity(nearest) > 0 ? nearest : -1);
      }
  });
});
