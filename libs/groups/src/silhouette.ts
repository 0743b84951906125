/** Distances between all pairs of points, row after row. O(n²). */
export function pairwiseDistances({ x, y }: { x: Float64Array; y: Float64Array }): Float64Array {
  const count = x.length;
  const distances = new Float64Array(count * count);
  for (let a = 0; a < count; a += 1)
    for (let b = 0; b < a; b += 1) {
      const dx = (x[a] ?? 0) - (x[b] ?? 0);
      const dy = (y[a] ?? 0) - (y[b] ?? 0);
      const distance = Math.sqrt(dx * dx + dy * dy);
      distances[a * count + b] = distance;
      distances[b * count + a] = distance;
    }
  return distances;
}

/** Silhouette of one point, from the sums of its distances to each group, and the groups' sizes. */
function silhouetteOf(sums: Float64Array, sizes: Float64Array, own: number): number {
  const ownSize = sizes[own] ?? 0;
  if (ownSize < 2) return 0;
  const within = (sums[own] ?? 0) / (ownSize - 1);
  let nearest = Infinity;
  for (let group = 0; group < sums.length; group += 1)
    if (group !== own && (sizes[group] ?? 0) > 0)
      nearest = Math.min(nearest, (sums[group] ?? 0) / (sizes[group] ?? 1));
  const larger = Math.max(within, nearest);
  return larger === 0 || nearest === Infinity ? 0 : (nearest - within) / larger;
}

/**
 * How well points fit their groups: the mean over the points of
 *
 *     s(i) = (b − a) ÷ max(a, b)
 *
 * with a the mean distance to the others of i's own group and b the least mean distance to another group. A point that
 * is alone in its group has 0. O(n²).
 *
 * Source: Rousseeuw, "Silhouettes", J. Comput. Appl. Math. 20 (1987) 53-65.
 *
 * @param distances n × n, from `pairwiseDistances`
 * @param groupOf 0 .. groupCount − 1 for each point
 * @returns −1..1; 0 when there is one group
 */
export function silhouette(distances: Float64Array, groupOf: Uint16Array, groupCount: number): number {
  const count = groupOf.length;
  const sizes = new Float64Array(groupCount);
  for (const group of groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const sums = new Float64Array(groupCount);
  let total = 0;
  for (let point = 0; point < count; point += 1) {
    sums.fill(0);
    for (let other = 0; other < count; other += 1) {
      const group = groupOf[other] ?? 0;
      sums[group] = (sums[group] ?? 0) + (distances[point * count + other] ?? 0);
    }
    total += silhouetteOf(sums, sizes, groupOf[point] ?? 0);
  }
  return total / count;
}
