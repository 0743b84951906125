import { readFileSync } from 'node:fs';
import {
  matrixOf,
  opinionGroups,
  pairwiseDistances,
  proportionTest,
  silhouette,
  twoProportionTest,
  type ParticipantAnswers,
} from '@app/groups';
import { adjustedRandIndex } from '@app/numeric';

interface Reference {
  proportions: { successes: number; trials: number; z: number }[];
  twoProportions: { first: [number, number]; second: [number, number]; z: number }[];
  randIndices: { a: number[]; b: number[]; index: number }[];
  silhouettes: { x: number[]; y: number[]; labels: number[]; silhouette: number }[];
  projection: {
    rows: ParticipantAnswers[];
    out: string[];
    statements: string[];
    means: number[];
    eigenvalues: [number, number];
    components: [number[], number[]];
    x: number[];
    y: number[];
  };
}

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as Reference;

function expectClose(found: ArrayLike<number>, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, index) => expect(found[index]).toBeCloseTo(value, 9));
}

describe('opinion groups against numpy and scipy', () => {
  it.each(reference.proportions)('$successes of $trials against one half', ({ successes, trials, z }) => {
    expect(proportionTest(successes, trials)).toBeCloseTo(z, 9);
  });

  it.each(reference.twoProportions)('$first against $second', ({ first, second, z }) => {
    expect(twoProportionTest(first, second)).toBeCloseTo(z, 9);
  });

  it('has no difference where everybody agrees', () => {
    expect(twoProportionTest([4, 4], [9, 9])).toBe(0);
  });

  it.each(reference.randIndices)('agreement of $a and $b', ({ a, b, index }) => {
    expect(adjustedRandIndex(a, b)).toBeCloseTo(index, 12);
    expect(adjustedRandIndex(b, a)).toBeCloseTo(index, 12);
  });

  it('counts a thing of weight 3 as three things', () => {
    const weighted = adjustedRandIndex([0, 0, 1, 2], [0, 1, 1, 1], Float64Array.of(3, 1, 2, 1));
    expect(weighted).toBeCloseTo(adjustedRandIndex([0, 0, 0, 0, 1, 1, 2], [0, 0, 0, 1, 1, 1, 1]), 12);
  });

  it.each(reference.silhouettes)('silhouette of $labels', ({ x, y, labels, silhouette: expected }) => {
    const distances = pairwiseDistances({ x: Float64Array.from(x), y: Float64Array.from(y) });
    const groupCount = new Set(labels).size;
    expect(silhouette(distances, Uint16Array.from(labels), groupCount)).toBeCloseTo(expected, 12);
  });

  it('projects as a dense singular value decomposition of the filled-in matrix does', () => {
    const { rows, out, statements, means, eigenvalues, components, x, y } = reference.projection;
    const found = opinionGroups(matrixOf(rows, new Set(out)), { leastEndorsementCount: 1 });
    if (found.kind !== 'groups') throw new Error(found.reason);
    expect(found.statementIds).toEqual(statements);
    expectClose(found.means, means);
    expectClose(found.components.eigenvalues, eigenvalues);
    expectClose(found.components.first, components[0]);
    expectClose(found.components.second, components[1]);
    expectClose(found.projection.x, x);
    expectClose(found.projection.y, y);
  });
});
