import type { OpinionGroups } from './opinion-groups.js';

/** How many participants of each group of the previous analysis (row) stand in each group of the next (column). */
function overlaps(previous: OpinionGroups, next: OpinionGroups): number[][] {
  const before = new Map(previous.participantIds.map((id, index) => [id, previous.groupOf[index] ?? -1]));
  const counts = previous.groups.map(() => next.groups.map(() => 0));
  next.participantIds.forEach((id, index) => {
    const row = counts[before.get(id) ?? -1];
    const group = next.groupOf[index] ?? -1;
    if (row && group >= 0) row[group] = (row[group] ?? 0) + 1;
  });
  return counts;
}

/** Old number by new number: pairs of groups with most participants in common first, what is left in order of size. */
function newNumbers(counts: readonly (readonly number[])[], groupCount: number): number[] {
  const pairs = counts.flatMap((row, before) => row.map((common, now) => ({ before, now, common })));
  pairs.sort((a, b) => b.common - a.common || a.before - b.before || a.now - b.now);
  const numberOf = new Map<number, number>();
  const used = new Set<number>();
  for (const { before, now, common } of pairs) {
    if (common === 0 || before >= groupCount || used.has(before) || numberOf.has(now)) continue;
    numberOf.set(now, before);
    used.add(before);
  }
  const free = Array.from({ length: groupCount }, (_, id) => id).filter((id) => !used.has(id));
  return Array.from({ length: groupCount }, (_, now) => numberOf.get(now) ?? free.shift() ?? now);
}

/**
 * The next analysis with the group numbers of the previous one, so that a group keeps its number and its colour while
 * its members come and go. Numbers stay 0 .. k − 1: a group whose number is out of range gets a free one. Nothing but the
 * numbers changes. O(participants).
 */
export function carryOver(previous: OpinionGroups, next: OpinionGroups): OpinionGroups {
  const numberOf = newNumbers(overlaps(previous, next), next.k);
  const groups = next.groups.map((group) => ({ ...group, id: numberOf[group.id] ?? group.id }));
  return {
    ...next,
    groups: groups.sort((a, b) => a.id - b.id),
    groupOf: next.groupOf.map((group) => numberOf[group] ?? -1),
  };
}
