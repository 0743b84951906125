import * as fc from 'fast-check';
import {
  feasibleRange,
  foldSmallSegments,
  publishBreakdown,
  type Breakdown,
  type CountRange,
  type PublishedBreakdown,
} from '@app/ranking';

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** All ways to write a number as so many counts, each within its range. */
function* splits(total: number, ranges: readonly CountRange[]): Generator<number[]> {
  const [first, ...rest] = ranges;
  if (!first) {
    if (total === 0) yield [];
    return;
  }
  for (let count = first.least; count <= Math.min(first.most, total); count += 1)
    for (const others of splits(total - count, rest)) yield [count, ...others];
}

/** Every table that an attacker cannot rule out, by trying them all: no solver, no cleverness. */
function* tables(
  published: PublishedBreakdown,
  sizes: readonly number[],
  totals: readonly number[],
): Generator<number[][]> {
  const [size, ...sizesLeft] = sizes;
  const [ranges, ...rangesLeft] = published;
  if (size === undefined || !ranges) {
    if (totals.every((total) => total === 0)) yield [];
    return;
  }
  for (const row of splits(size, ranges)) {
    const left = totals.map((total, column) => total - (row[column] ?? 0));
    if (left.some((total) => total < 0)) continue;
    for (const others of tables(rangesLeft, sizesLeft, left)) yield [row, ...others];
  }
}

/** The least and the most of every cell over all tables that agree with what is published. */
function attack(truth: Breakdown, published: PublishedBreakdown): CountRange[][] {
  const totals = (truth[0] ?? []).map((_, column) => sumOf(truth.map((row) => row[column] ?? 0)));
  const known = truth.map((row) => row.map(() => ({ least: Number.POSITIVE_INFINITY, most: -1 })));
  for (const table of tables(published, truth.map(sumOf), totals))
    for (const [r, row] of table.entries())
      for (const [c, count] of row.entries()) {
        const range = known[r]?.[c];
        if (range)
          Object.assign(range, { least: Math.min(range.least, count), most: Math.max(range.most, count) });
      }
  return known;
}

const isFew = (count: number): boolean => count >= 1 && count <= 4;
const tellsOfFew = ({ least, most }: CountRange): boolean => least >= 1 && most <= 4;

/** The cells of which the attacker knows that they hold one to four people, or leave out one to four of a segment. */
function leaks(truth: Breakdown, published: PublishedBreakdown): string[] {
  const known = attack(truth, published);
  return truth.flatMap((row, r) =>
    row.flatMap((count, c) => {
      const range = known[r]?.[c] ?? { least: count, most: count };
      const size = sumOf(row);
      const others = { least: size - range.most, most: size - range.least };
      return (isFew(count) && tellsOfFew(range)) || (isFew(size - count) && tellsOfFew(others))
        ? [`${r},${c}`]
        : [];
    }),
  );
}

const row = fc
  .tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), fc.nat({ max: 7 }))
  .filter((counts) => sumOf(counts) >= 5);
const small = fc.array(row, { minLength: 2, maxLength: 3 });
const runs = { seed: 20200923, numRuns: 300 };

describe('a breakdown by segment', () => {
  it('never lets an attacker know of one to four people', () => {
    fc.assert(
      fc.property(small, (truth) => {
        const published = publishBreakdown(truth);
        expect(published && leaks(truth, published)).toEqual([]);
      }),
      runs,
    );
  });

  it('publishes ranges that hold the truth, and nothing that can be narrowed', () => {
    fc.assert(
      fc.property(small, (truth) => {
        const published = publishBreakdown(truth);
        expect(published && attack(truth, published)).toEqual(published);
      }),
      { ...runs, numRuns: 120 },
    );
  });

  it('knows exactly what can be derived from any ranges', () => {
    const ranged = fc.tuple(
      small,
      fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })), { minLength: 9, maxLength: 9 }),
    );
    fc.assert(
      fc.property(ranged, ([truth, slack]) => {
        const published = truth.map((counts, r) =>
          counts.map((count, c) => {
            const [below, above] = slack[r * 3 + c] ?? [0, 0];
            return { least: Math.max(0, count - below), most: count + above };
          }),
        );
        const derived = truth.map((counts, r) => counts.map((_, c) => feasibleRange(truth, published, r, c)));
        expect(derived).toEqual(attack(truth, published));
      }),
      { ...runs, numRuns: 120 },
    );
  });

  it('tells large counts as they are', () => {
    const truth = [
      [30, 12, 8],
      [9, 40, 11],
    ];
    const exact = truth.map((counts) => counts.map((count) => ({ least: count, most: count })));
    expect(publishBreakdown(truth)).toEqual(exact);
  });

  it('does not tell a small count that subtraction would give', () => {
    const truth = [
      [17, 3, 0],
      [12, 8, 0],
    ];
    const naive = truth.map((counts) =>
      counts.map((count) => (isFew(count) ? { least: 0, most: 20 } : { least: count, most: count })),
    );
    expect(leaks(truth, naive)).toContain('0,1');
    expect(leaks(truth, publishBreakdown(truth) ?? [])).toEqual([]);
  });

  it('is not made of one segment, nor of segments under five', () => {
    expect(publishBreakdown([[9, 9, 9]])).toBeNull();
    expect(
      publishBreakdown([
        [9, 9, 9],
        [1, 2, 1],
      ]),
    ).toBeNull();
  });
});

describe('segments that may be told apart', () => {
  it('have five people at least, and so has everyone else together, or nobody', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.nat({ max: 9 }), (counts, outsideCount) => {
        const sizeOf = new Map(counts.map((count, index) => [index, count]));
        const { segments, restCount } = foldSmallSegments(sizeOf, outsideCount);
        const told = sumOf(segments.map((segment) => sizeOf.get(segment) ?? 0));
        expect(segments.every((segment) => (sizeOf.get(segment) ?? 0) >= 5)).toBe(true);
        expect(told + restCount).toBe(sumOf(counts) + outsideCount);
        expect(isFew(restCount) && segments.length > 0).toBe(false);
      }),
      runs,
    );
  });

  it('give up the smallest one when the rest could be counted by subtraction', () => {
    const sizes = new Map([
      [0, 20],
      [1, 9],
      [2, 3],
    ]);
    expect(foldSmallSegments(sizes, 0)).toEqual({ segments: [0], restCount: 12 });
    expect(foldSmallSegments(sizes, 2)).toEqual({ segments: [0, 1], restCount: 5 });
  });
});
