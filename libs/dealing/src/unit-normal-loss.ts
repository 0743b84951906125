const INVERSE_ROOT_TWO_PI = 0.398_942_280_401_432_7;
const SERIES_UNTIL = 2;
const SERIES_TERMS = 24;
const FRACTION_TERMS = 24;

/**
 * Expected excess of a standard normal variable over z: E[max(0, Z − z)] = φ(z) − z·Φ(−z), for z ≥ 0.
 *
 * Φ(−z) by its power series up to 2, beyond that by Laplace's continued fraction
 * φ(z)/(z + 1/(z + 2/(z + 3/…))), so that the difference keeps its digits where both terms are tiny.
 *
 * Source: Abramowitz and Stegun, 26.2.11 and 26.2.14.
 *
 * @returns exact to a relative 1e-6 for z up to 10; 0 from about 38 on
 */
export function unitNormalLoss(z: number): number {
  const density = INVERSE_ROOT_TWO_PI * Math.exp((-z * z) / 2);
  if (z >= SERIES_UNTIL) {
    let fraction = z;
    for (let term = FRACTION_TERMS; term > 1; term -= 1) fraction = z + term / fraction;
    // φ − zφ/(z + 1/f) = φ ÷ (z·f + 1)
    return density / (z * fraction + 1);
  }
  let addend = z;
  let series = z;
  for (let term = 1; term < SERIES_TERMS; term += 1) {
    addend *= (z * z) / (2 * term + 1);
    series += addend;
  }
  return density - z * (0.5 - density * series);
}
