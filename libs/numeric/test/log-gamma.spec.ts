import { logGamma } from '@app/numeric';

describe('logGamma', () => {
  // Γ(1/4): OEIS A068466; Γ(1/3): A073005; Γ(1/2) = √π. ln n!: Abramowitz and Stegun, table 6.4, and OEIS A000142.
  // 0.001, 1000 and a million: mpmath with 40 digits.
  it.each([
    [0.001, 6.907_178_885_383_853],
    [1 / 4, Math.log(3.625_609_908_221_908)],
    [1 / 3, Math.log(2.678_938_534_707_747_5)],
    [1 / 2, 0.572_364_942_924_700_1],
    [3 / 2, -0.120_782_237_635_245_22],
    [10, Math.log(362_880)],
    [11, Math.log(3_628_800)],
    [13, Math.log(479_001_600)],
    [101, 363.739_375_555_563_47],
    [1_000, 5_905.220_423_209_181],
    [1e6, 12_815_504.569_147_611],
  ])('at %d is %d to fourteen digits', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-14 * Math.max(1, Math.abs(expected)));
  });

  it('is nothing at 1 and 2', () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-14);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-14);
  });

  it('grows by ln x from x to x + 1, on both sides of where the series begins', () => {
    for (const x of [0.5, 3.7, 10.9, 11, 11.5, 12, 40.25])
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 12);
  });
});
