const pairCount = (count: number): number => (count * (count - 1)) / 2;

function pairCounts(counts: Float64Array): number {
  let sum = 0;
  for (const count of counts) sum += pairCount(count);
  return sum;
}

function mostOf(labels: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? 0;
    if (label > most) most = label;
  }
  return most;
}

/**
 * How far two partitions of the same things agree, beyond what chance would give: 1 when they are the same, about 0
 * when they have nothing to do with each other.
 *
 *     (Σ C(nᵢⱼ, 2) − E) ÷ ((A + B) ÷ 2 − E),  A = Σ C(aᵢ, 2),  B = Σ C(bⱼ, 2),  E = A·B ÷ C(n, 2)
 *
 * with nᵢⱼ the things that have label i in the one and j in the other, aᵢ and bⱼ the sums. Where both have one group,
 * or both have all singletons, it is 1. O(n).
 *
 * Source: Hubert, Arabie, "Comparing partitions", J. Classif. 2 (1985) 193-218.
 *
 * @param a whole numbers ≥ 0, small
 * @param b as many
 * @param weights how many each of the things counts for; 1 where not given
 */
export function adjustedRandIndex(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  weights?: Float64Array,
): number {
  const width = mostOf(b) + 1;
  const height = mostOf(a) + 1;
  const both = new Float64Array(height * width);
  let count = 0;
  for (let index = 0; index < a.length; index += 1) {
    const cell = (a[index] ?? 0) * width + (b[index] ?? 0);
    const weight = weights ? (weights[index] ?? 1) : 1;
    both[cell] = (both[cell] ?? 0) + weight;
    count += weight;
  }
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const inBoth = both[row * width + column] ?? 0;
      rows[row] = (rows[row] ?? 0) + inBoth;
      columns[column] = (columns[column] ?? 0) + inBoth;
    }
  const rowPairs = pairCounts(rows);
  const columnPairs = pairCounts(columns);
  const expected = count < 2 ? 0 : (rowPairs * columnPairs) / pairCount(count);
  const most = (rowPairs + columnPairs) / 2;
  return most === expected ? 1 : (pairCounts(both) - expected) / (most - expected);
}
