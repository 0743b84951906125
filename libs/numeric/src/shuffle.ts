import type { Random } from './random.js';

interface Cells {
  readonly length: number;
  [index: number]: unknown;
}

/**
 * Puts the items, in place, in an order drawn at random, each order as likely. O(n). Source: Fisher and Yates, as
 * R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964) 420.
 *
 * @returns the same items
 */
export function shuffle<Items extends unknown[] | Int32Array>(items: Items, random: Random): Items {
  const cells: Cells = items;
  for (let last = cells.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = cells[last];
    cells[last] = cells[other];
    cells[other] = kept;
  }
  return items;
}
