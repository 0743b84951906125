/** z above which a one-sided test is significant at 90 %: Φ⁻¹(0.9), as Polis rounds it. */
export const SIGNIFICANT_Z = 1.2816;

/** Share of successes with Laplace's rule of succession: (successes + 1) ÷ (trials + 2). */
export const smoothedShare = (successCount: number, trialCount: number): number =>
  (successCount + 1) / (trialCount + 2);

/**
 * z of a share against one half, with one success and one trial added:
 *
 *     z = 2·√(n + 1)·((s + 1) ÷ (n + 1) − ½)
 *
 * @param successCount s
 * @param trialCount n
 */
export const proportionTest = (successCount: number, trialCount: number): number =>
  2 * Math.sqrt(trialCount + 1) * ((successCount + 1) / (trialCount + 1) - 0.5);

/**
 * z of the difference of two shares with a pooled variance, one success and one trial added to each:
 *
 *     p₁ = s₁ ÷ n₁,  p₂ = s₂ ÷ n₂,  p = (s₁ + s₂) ÷ (n₁ + n₂),  z = (p₁ − p₂) ÷ √(p·(1 − p)·(1 ÷ n₁ + 1 ÷ n₂))
 *
 * 0 where both shares are 1.
 */
export function twoProportionTest(
  [firstSuccessCount, firstTrialCount]: readonly [number, number],
  [secondSuccessCount, secondTrialCount]: readonly [number, number],
): number {
  const s1 = firstSuccessCount + 1;
  const n1 = firstTrialCount + 1;
  const s2 = secondSuccessCount + 1;
  const n2 = secondTrialCount + 1;
  const pooled = (s1 + s2) / (n1 + n2);
  if (pooled === 1) return 0;
  return (s1 / n1 - s2 / n2) / Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
}
