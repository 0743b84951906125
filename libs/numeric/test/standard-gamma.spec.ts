import { mulberry32, standardGamma } from '@app/numeric';

const DRAW_COUNT = 40_000;

describe('standardGamma', () => {
  // Twice Gamma(ν ÷ 2) is χ² with ν degrees of freedom; its quantiles are those of Abramowitz and Stegun, table 26.8.
  it.each([
    [1, 0.5, 0.454_936],
    [1, 0.95, 3.841_46],
    [2, 0.95, 5.991_46],
    [3, 0.5, 2.365_97],
    [10, 0.05, 3.940_30],
    [10, 0.95, 18.307_0],
    [100, 0.95, 124.342],
  ])('with %d degrees of freedom and probability %d is at most %d, doubled', (freedom, probability, most) => {
    const random = mulberry32(23);
    let count = 0;
    for (let draw = 0; draw < DRAW_COUNT; draw += 1)
      if (2 * standardGamma(random, freedom / 2) <= most) count += 1;
    const error = Math.sqrt((probability * (1 - probability)) / DRAW_COUNT);
    expect(Math.abs(count / DRAW_COUNT - probability)).toBeLessThan(3.5 * error);
  });

  it('is 0 with a shape of 0, without a draw', () => {
    const never = () => {
      throw new Error('drawn');
    };
    expect(standardGamma(never, 0)).toBe(0);
  });
});
