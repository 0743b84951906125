import { readFileSync } from 'node:fs';
import { adjustedRandIndex } from '@app/numeric';
import { adjustedMutualInformation, normalisedMutualInformation } from '@app/themes';
import { symmetricEigen } from '../../../libs/themes/src/vectors/symmetric-eigen.js';

interface Reference {
  cases: { a: number[]; b: number[]; ami: number; ari: number; nmi: number }[];
  symmetric: number[][];
  eigenvalues: number[];
}

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

describe('agreement of partitions against scikit-learn', () => {
  it.each(reference.cases.map((expected, index) => [index, expected] as const))('case %d', (_, expected) => {
    const [a, b] = [Int32Array.from(expected.a), Int32Array.from(expected.b)];
    expect(adjustedMutualInformation(a, b)).toBeCloseTo(expected.ami, 9);
    expect(adjustedRandIndex(a, b)).toBeCloseTo(expected.ari, 12);
    expect(normalisedMutualInformation(a, b)).toBeCloseTo(expected.nmi, 12);
  });
});

describe('eigenvalues against numpy', () => {
  const d = reference.symmetric.length;
  const matrix = Float64Array.from(reference.symmetric.flat());
  const { values, vectors } = symmetricEigen(matrix, d);

  it('are the same, largest first', () => {
    for (const [j, value] of reference.eigenvalues.entries()) expect(values[j]).toBeCloseTo(value, 5);
  });

  it('belong to vectors that the matrix only stretches', () => {
    for (let j = 0; j < d; j += 1)
      for (let i = 0; i < d; i += 1) {
        let product = 0;
        for (let k = 0; k < d; k += 1) product += (matrix[i * d + k] ?? 0) * (vectors[k * d + j] ?? 0);
        expect(product).toBeCloseTo((values[j] ?? 0) * (vectors[i * d + j] ?? 0), 8);
      }
  });
});
