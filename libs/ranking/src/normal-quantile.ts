/**
 * Standard normal quantile to within 4.5e-4: a start for iterations, not a result.
 *
 *     t = √(−2 ln p),  z ≈ t − (c₀ + c₁t + c₂t²) ÷ (1 + d₁t + d₂t² + d₃t³)
 *
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.23.
 *
 * @param probability strictly between 0 and 1
 */
export function roughNormalQuantile(probability: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(probability, 1 - probability)));
  const z =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return probability < 0.5 ? -z : z;
}
