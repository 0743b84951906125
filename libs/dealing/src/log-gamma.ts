const HALF_LOG_TWO_PI = 0.918_938_533_204_672_8;
/** From here on three terms of Stirling's series are exact to about 1e-10. */
const STIRLING_FROM = 10;

/**
 * ln Γ(x) for x > 0: Stirling's series, after the recurrence Γ(x) = Γ(x + 1) ÷ x has brought x to 10 or more.
 *
 *     ln Γ(x) ≈ (x − ½) ln x − x + ½ ln 2π + 1/(12x) − 1/(360x³) + 1/(1260x⁵)
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 6.1.15 and 6.1.41.
 *
 * @returns ln Γ(x), exact to 1e-9
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < STIRLING_FROM; shifted += 1) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260));
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + series - Math.log(product);
}
