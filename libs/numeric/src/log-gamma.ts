const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
/** From here on six terms leave an error under 1e-15. */
const FAR_ENOUGH = 12;

/**
 * ln Γ(x), by Stirling's series, after moving x up to where that is exact to machine precision:
 *
 *     ln Γ(x) = ln Γ(x + j) − ln(x(x + 1)…(x + j − 1))
 *     ln Γ(y) ≈ (y − ½) ln y − y + ½ ln 2π + Σ B₂ₖ ÷ (2k(2k − 1) y^(2k − 1))
 *
 * Source: NIST Digital Library of Mathematical Functions 5.5.1 and 5.11.1. O(1).
 *
 * @param x > 0
 */
export function logGamma(x: number): number {
  let far = x;
  let product = 1;
  for (; far < FAR_ENOUGH; far += 1) product *= far;
  const inverse = 1 / far;
  const square = inverse * inverse;
  const series =
    1 / 12 -
    square *
      (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360_360)))));
  return (far - 0.5) * Math.log(far) - far + HALF_LOG_TWO_PI + series * inverse - Math.log(product);
}
