import { adjustedRandIndex } from '@app/numeric';

describe('adjustedRandIndex', () => {
  it('is .313 in the worked example of Yeung and Ruzzo (2001)', () => {
    // Their ten things: three classes against three clusters, n = [[1, 1, 0], [1, 2, 1], [0, 0, 4]].
    const classes = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2];
    const clusters = [0, 1, 0, 1, 1, 2, 2, 2, 2, 2];
    expect(adjustedRandIndex(classes, clusters)).toBeCloseTo(0.313, 3);
  });

  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 1], 1],
    [[0, 0, 1, 1], [1, 1, 0, 0], 1],
    [[0, 0, 1, 2], [0, 0, 1, 1], 0.571_428_571_4],
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.571_428_571_4],
    [[0, 0, 0, 0], [0, 1, 2, 3], 0],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ])('of %j and %j is %d, as scikit-learn documents', (a, b, expected) => {
    expect(adjustedRandIndex(a, b)).toBeCloseTo(expected, 10);
    expect(adjustedRandIndex(Int32Array.from(a), Int32Array.from(b))).toBeCloseTo(expected, 10);
  });

  it('is 1 where there is nothing to tell apart', () => {
    expect(adjustedRandIndex([], [])).toBe(1);
    expect(adjustedRandIndex([0], [0])).toBe(1);
    expect(adjustedRandIndex([0, 0, 0], [0, 0, 0])).toBe(1);
    expect(adjustedRandIndex([0, 1, 2], [2, 1, 0])).toBe(1);
  });

  it('counts a thing of weight 3 as three things', () => {
    const weighted = adjustedRandIndex([0, 0, 1, 2], [0, 1, 1, 1], Float64Array.of(3, 1, 2, 1));
    expect(weighted).toBe(adjustedRandIndex([0, 0, 0, 0, 1, 1, 2], [0, 0, 0, 1, 1, 1, 1]));
  });
});
