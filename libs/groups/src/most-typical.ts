import { adjustedRandIndex } from '@app/numeric';

/**
 * Which of several partitions of the same people agrees best with all the others: the one with the largest sum of
 * adjusted Rand indices (their medoid); of equal ones the first. O(r²·n) for r partitions of n people.
 *
 * Source: the idea of a central partition is Régnier's (1965); with the Rand index: Vega-Pons, Ruiz-Shulcloper, "A
 * survey of clustering ensemble algorithms", IJPRAI 25 (2011).
 *
 * @param partitions at least one
 * @param weights how many people each of the things stands for
 * @returns its index
 */
export function mostTypical(partitions: readonly ArrayLike<number>[], weights: Float64Array): number {
  const agreement = new Float64Array(partitions.length);
  partitions.forEach((a, left) => {
    for (let right = left + 1; right < partitions.length; right += 1) {
      const index = adjustedRandIndex(a, partitions[right] ?? [], weights);
      agreement[left] = (agreement[left] ?? 0) + index;
      agreement[right] = (agreement[right] ?? 0) + index;
    }
  });
  return agreement.indexOf(Math.max(...agreement));
}
