import { carriedHomes } from './carried-homes.js';
import { renumbered, type Partition } from './partition.js';

interface Piece {
  target: number;
  rows: number[];
}

/**
 * Takes a new partition over without unrest: at most so many rows change their part at once, the others stay where they
 * were, so that step by step the themes become the new ones if these last. Rows that go from the same part to the same part are
 * a piece; larger pieces go first, because they are a theme that splits or two that join, and the small ones mostly noise.
 *
 * @param homes part that each row had, −1: it is new and goes to its new part
 * @param held row → home that it must have, −1: free; these do not count
 * @param allowedCount rows that may change
 */
export function adoptCalmly(
  fresh: Partition,
  homes: Int32Array,
  held: Int32Array,
  allowedCount: number,
): Partition {
  const carried = carriedHomes(fresh, homes, held);
  const homeCount = homes.reduce((most, home) => Math.max(most, home + 1), 0);
  const targets = fresh.labels.map((part) => (carried[part]! >= 0 ? carried[part]! : homeCount + part));
  const adopted = targets.map((target, i) => (homes[i]! >= 0 && held[i]! < 0 ? homes[i]! : target));
  let left = allowedCount;
  for (const { target, rows } of piecesOf(targets, adopted))
    for (const row of rows.slice(0, Math.max(0, left))) {
      adopted[row] = target;
      left -= 1;
    }
  return renumbered(adopted);
}

/** Rows whose target is another than where they are, by where they come from and go to; the largest piece first. */
function piecesOf(targets: Int32Array, current: Int32Array): Piece[] {
  const pieces = new Map<string, Piece>();
  for (const [row, target] of targets.entries()) {
    if (current[row] === target) continue;
    const key = `${current[row]} ${target}`;
    const piece = pieces.get(key) ?? { target, rows: [] };
    piece.rows.push(row);
    pieces.set(key, piece);
  }
  return [...pieces.values()].sort((a, b) => b.rows.length - a.rows.length);
}
