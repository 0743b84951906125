import { SMALLEST_SEGMENT_COUNT } from '../smallest-segment.js';
import type { Breakdown, CountRange, PublishedBreakdown } from './breakdown.js';
import { feasibleRange } from './feasible-range.js';

/** How much is told of a cell: its count, the band of five it is in, or nothing. */
type Told = 'count' | 'band' | 'nothing';

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const isFew = (count: number): boolean => count > 0 && count < SMALLEST_SEGMENT_COUNT;

/** Whether a range tells that there is somebody, but fewer than five. */
const givesAway = ({ least, most }: CountRange): boolean => least > 0 && most < SMALLEST_SEGMENT_COUNT;

function rangeOf(count: number, told: Told, size: number): CountRange {
  if (told === 'count') return { least: count, most: count };
  if (told === 'nothing') return { least: 0, most: size };
  const least = count - (count % SMALLEST_SEGMENT_COUNT);
  return { least, most: Math.min(size, least + SMALLEST_SEGMENT_COUNT - 1) };
}

/** A cell's range, and that of everyone in the segment who is not in the cell. */
const isSafe = (count: number, size: number, range: CountRange): boolean =>
  (!isFew(count) || !givesAway(range)) &&
  (!isFew(size - count) || !givesAway({ least: size - range.most, most: size - range.least }));

interface Audit {
  truth: Breakdown;
  sizes: readonly number[];
  told: Told[][];
}

const publishedOf = ({ truth, sizes, told }: Audit): PublishedBreakdown =>
  truth.map((counts, row) =>
    counts.map((count, column) => rangeOf(count, told[row]?.[column] ?? 'nothing', sizes[row] ?? 0)),
  );

/** The first cell, row after row, that the published ranges give away. */
function firstLeak(audit: Audit): readonly [row: number, column: number] | null {
  const published = publishedOf(audit);
  for (const [row, counts] of audit.truth.entries()) {
    const size = audit.sizes[row] ?? 0;
    for (const [column, count] of counts.entries())
      if (
        (isFew(count) || isFew(size - count)) &&
        !isSafe(count, size, feasibleRange(audit.truth, published, row, column))
      )
        return [row, column];
  }
  return null;
}

/** Tells less of one more cell: counts before bands, the leak's own row first, then its column, then any. */
function tellLess(told: Told[][], leakRow: number, leakColumn: number): void {
  for (const [from, to] of [
    ['count', 'band'],
    ['band', 'nothing'],
  ] as const) {
    const cells = told.flatMap((row, r) => row.map((_, c) => [r, c] as const));
    const near = (r: number, c: number): number => (r === leakRow ? 0 : c === leakColumn ? 1 : 2);
    const candidates = cells.filter(([r, c]) => told[r]?.[c] === from);
    const [first] = candidates.sort((a, b) => near(...a) - near(...b));
    const row = first && told[first[0]];
    if (first && row) return void (row[first[1]] = to);
  }
}

/**
 * What may be published of a breakdown, so that no fewer than five people are shown or can be derived.
 *
 * **Guarantee.** Take somebody who knows everything published here, the size of every segment, the total of every answer
 * and that counts are whole numbers, none negative. Whatever they compute, for every cell of 1 to 4 people, and for every
 * segment of which all but 1 to 4 people are in one cell, they are left with a range that holds 0 or a number of at least
 * five: they can neither name the count nor tell that it is between 1 and 4.
 *
 * **Method.** Partial cell suppression: a count of five or more is told, a smaller one (0 included) as the band 0-4. While
 * the exact bounds (`feasibleRange`) still give a small cell away, one cell more is told less precisely, first as its band
 * of five, then not at all: complementary suppression. It ends, for when nothing is told the guarantee holds: every
 * segment has at least five people, so a cell can only be known to be at most 4 when the answer's total is at most 4, and
 * then all of it may be in another segment; the same holds for everyone not in the cell.
 *
 * Sources: Cox, JASA 75 (1980) 377-385; Willenborg and de Waal, Elements of Statistical Disclosure Control (2001), ch. 4;
 * Fischetti and Salazar, "Partial cell suppression", Statistics and Computing 13 (2003) 13-21.
 *
 * Outside the guarantee: what people know from elsewhere (their own answer), and comparing two editions.
 *
 * @param truth at least two segments, each of at least five people (`foldSmallSegments` makes them so)
 * @returns for each cell the range that can be derived; null when there is no such breakdown
 */
export function publishBreakdown(truth: Breakdown): PublishedBreakdown | null {
  const sizes = truth.map(sumOf);
  if (truth.length < 2 || sizes.some((size) => size < SMALLEST_SEGMENT_COUNT)) return null;
  const told = truth.map((counts) =>
    counts.map((count): Told => (count < SMALLEST_SEGMENT_COUNT ? 'band' : 'count')),
  );
  const audit = { truth, sizes, told };
  for (let leak = firstLeak(audit); leak; leak = firstLeak(audit)) tellLess(told, ...leak);
  const published = publishedOf(audit);
  return truth.map((counts, row) => counts.map((_, column) => feasibleRange(truth, published, row, column)));
}
