import type { Partition } from './partition.js';

/**
 * The home that each part carries on: the one it shares most rows with, each home once, the largest overlap first; −1: none.
 * What the moderator holds decides before any overlap.
 *
 * @param homes row → home, −1: none
 * @param held row → home that its part must be, −1: free
 */
export function carriedHomes({ labels, count }: Partition, homes: Int32Array, held: Int32Array): Int32Array {
  const carried = new Int32Array(count).fill(-1);
  for (const [i, home] of held.entries()) if (home >= 0 && labels[i]! >= 0) carried[labels[i]!] = home;
  const heldHomes = new Set(held);
  const overlaps = new Map<string, { part: number; home: number; size: number }>();
  for (const [i, part] of labels.entries()) {
    const home = homes[i]!;
    if (part < 0 || home < 0) continue;
    const overlap = overlaps.get(`${part} ${home}`) ?? { part, home, size: 0 };
    overlap.size += 1;
    overlaps.set(`${part} ${home}`, overlap);
  }
  const taken = new Set(heldHomes);
  const inOrder = [...overlaps.values()].sort(
    (a, b) => b.size - a.size || a.home - b.home || a.part - b.part,
  );
  for (const { part, home } of inOrder)
    if (carried[part]! < 0 && !taken.has(home)) {
      carried[part] = home;
      taken.add(home);
    }
  return carried;
}
