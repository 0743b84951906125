import { mulberry32, standardNormal } from '@app/numeric';

const DRAW_COUNT = 40_000;

describe('standardNormal', () => {
  // Abramowitz and Stegun, table 26.1: P(Z ≤ z).
  it.each([
    [-2, 0.022_750],
    [-1, 0.158_655],
    [0, 0.5],
    [0.5, 0.691_462],
    [1, 0.841_345],
    [1.96, 0.975_002],
    [3, 0.998_650],
  ])('is at most %d with probability %d', (z, probability) => {
    const random = mulberry32(11);
    let count = 0;
    for (let draw = 0; draw < DRAW_COUNT; draw += 1) if (standardNormal(random) <= z) count += 1;
    const error = Math.sqrt((probability * (1 - probability)) / DRAW_COUNT);
    expect(Math.abs(count / DRAW_COUNT - probability)).toBeLessThan(3.5 * error);
  });

  it('takes the angle from the second number', () => {
    const numbers = [1 - Math.exp(-2), 0.5];
    expect(standardNormal(() => numbers.shift() ?? 0)).toBeCloseTo(-2, 14);
  });

  it('is never beyond all bounds, even where the generator gives 0', () => {
    expect(Math.abs(standardNormal(() => 0))).toBe(0);
  });
});
