import type { Breakdown, CountRange, PublishedBreakdown } from './breakdown.js';
import { largestChange } from './largest-change.js';

/** For each cell, row after row, how far its count can move one way within its published range. */
const roomIn = (
  truth: Breakdown,
  published: PublishedBreakdown,
  side: (range: CountRange, count: number) => number,
): Int32Array =>
  Int32Array.from(
    truth.flatMap((counts, row) =>
      counts.map((count, column) => side(published[row]?.[column] ?? { least: count, most: count }, count)),
    ),
  );

const upwards = ({ most }: CountRange, count: number): number => most - count;
const downwards = ({ least }: CountRange, count: number): number => count - least;

/**
 * What somebody can derive about one cell who knows all published ranges, the size of every segment and the total of
 * every answer: the least and the most over all tables of whole numbers that agree with these.
 *
 * The tables form a transportation polytope, whose vertices are whole numbers, so the bounds are exact: from the true
 * table the cell is moved up and down as far as cycles allow. Source: Cox, "Suppression methodology and statistical
 * disclosure control", JASA 75 (1980) 377-385; Willenborg and de Waal, Elements of Statistical Disclosure Control (2001),
 * ch. 4. Cost: see `largestChange`.
 */
export function feasibleRange(
  truth: Breakdown,
  published: PublishedBreakdown,
  row: number,
  column: number,
): CountRange {
  const at = { row, column, columnCount: truth[0]?.length ?? 0 };
  const count = truth[row]?.[column] ?? 0;
  const up = roomIn(truth, published, upwards);
  const down = roomIn(truth, published, downwards);
  return {
    least: count - largestChange(at, down.slice(), up.slice()),
    most: count + largestChange(at, up, down),
  };
}
