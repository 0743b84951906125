import type { Points } from './points.js';

export interface Spots {
  /** Centre of gravity of the people of each spot, and how many they are. */
  points: Points;
  /** For each person the index of their spot. */
  of: Uint32Array;
}

/** Widths of squares are powers of √2 from this one up: a step halves their number at most. */
const LEAST_WIDTH = 2 ** -10;
/** Squares lie within ±2²⁵ widths of the origin, so that a pair of numbers fits in one. */
const ROW_LENGTH = 2 ** 26;

/** For each person the number of their square, in order of meeting them; null when there are too many squares. */
function squaresOf(x: Float64Array, y: Float64Array, width: number, mostCount: number): Uint32Array | null {
  const numberOf = new Map<number, number>();
  const of = new Uint32Array(x.length);
  for (let person = 0; person < x.length; person += 1) {
    const square = Math.floor((y[person] ?? 0) / width) * ROW_LENGTH + Math.floor((x[person] ?? 0) / width);
    let number = numberOf.get(square);
    if (number === undefined) {
      number = numberOf.size;
      if (number === mostCount) return null;
      numberOf.set(square, number);
    }
    of[person] = number;
  }
  return of;
}

/** The narrowest squares of which there are not too many. */
function narrowSquares(x: Float64Array, y: Float64Array, mostCount: number): Uint32Array {
  const reach = x.reduce(
    (most, value, person) => Math.max(most, Math.abs(value), Math.abs(y[person] ?? 0)),
    0,
  );
  let width = LEAST_WIDTH;
  while (reach / width > ROW_LENGTH / 2) width *= 2;
  for (;;) {
    const of = squaresOf(x, y, width, mostCount);
    if (of) return of;
    width *= Math.SQRT2;
  }
}

/**
 * Takes people together who stand within one small square, so that a run takes no longer with thousands of people. The
 * squares are the narrowest of a width (√2)ᵐ of which not more than so many are inhabited; up to that many people
 * everyone has a spot of their own. The grid does not move when people come or go. O(people), once for each width.
 *
 * @param mostCount at least 4: the squares around the origin
 */
export function gatherSpots({ x, y }: Pick<Points, 'x' | 'y'>, mostCount: number): Spots {
  const of = x.length <= mostCount ? Uint32Array.from(x.keys()) : narrowSquares(x, y, mostCount);
  const spotCount = of.reduce((most, spot) => Math.max(most, spot + 1), 0);
  const points = {
    x: new Float64Array(spotCount),
    y: new Float64Array(spotCount),
    weight: new Float64Array(spotCount),
  };
  of.forEach((spot, person) => {
    points.x[spot] = (points.x[spot] ?? 0) + (x[person] ?? 0);
    points.y[spot] = (points.y[spot] ?? 0) + (y[person] ?? 0);
    points.weight[spot] = (points.weight[spot] ?? 0) + 1;
  });
  points.weight.forEach((weight, spot) => {
    points.x[spot] = (points.x[spot] ?? 0) / weight;
    points.y[spot] = (points.y[spot] ?? 0) / weight;
  });
  return { points, of };
}
