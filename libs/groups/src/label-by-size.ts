/**
 * Gives groups the numbers 0 .. k − 1 by size, the largest first; of equal ones that with the first member.
 *
 * @param groupOf any labels 0 .. k − 1
 * @returns the same groups, by their new numbers
 */
export function labelBySize(groupOf: Uint16Array, groupCount: number): Uint16Array {
  const groups = Array.from({ length: groupCount }, (_, label) => ({
    label,
    size: groupOf.reduce((sum, group) => sum + Number(group === label), 0),
    first: groupOf.indexOf(label),
  })).sort((a, b) => b.size - a.size || a.first - b.first);
  const numberOf = new Uint16Array(groupCount);
  groups.forEach(({ label }, number) => (numberOf[label] = number));
  return groupOf.map((label) => numberOf[label] ?? 0);
}
