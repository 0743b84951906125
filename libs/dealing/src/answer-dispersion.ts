/**
 * How much answers to one statement differ, compared with yes-or-no answers of the same mean: 1 for answers of only 0
 * and 1, less where people choose the degrees between.
 *
 *     φ = Σ_s (Q_s − S_s²/n_s) ÷ Σ_s (S_s − S_s²/n_s)
 *
 * with n, S, Q the number, sum and sum of squares of the values (0..1) of a statement. An answer on the scale then
 * tells as much as 1/φ answers yes or no (quasi-likelihood: Wedderburn, Biometrika 61 (1974) 439-447).
 *
 * @returns φ, held between 0.2 and 1; 1 while nothing is known. O(statements).
 */
export function answerDispersion(
  counts: ArrayLike<number>,
  sums: ArrayLike<number>,
  squares: ArrayLike<number>,
): number {
  let within = 0;
  let binary = 0;
  for (let index = 0; index < counts.length; index += 1) {
    const count = counts[index] ?? 0;
    const sum = sums[index] ?? 0;
    if (count === 0) continue;
    within += (squares[index] ?? 0) - (sum * sum) / count;
    binary += sum - (sum * sum) / count;
  }
  return binary > 1e-9 ? Math.min(1, Math.max(0.2, within / binary)) : 1;
}
