/** Weighted points on the map. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  /** How many participants stand there. */
  weight: Float64Array;
}

/** Those of the values that stand at the given places, in their order. */
export function valuesAt(values: Float64Array, places: ArrayLike<number>): Float64Array {
  const found = new Float64Array(places.length);
  for (let index = 0; index < places.length; index += 1) found[index] = values[places[index] ?? 0] ?? 0;
  return found;
}

/** Some of the points, in the order of the given places. */
export const pointsAt = ({ x, y, weight }: Points, places: ArrayLike<number>): Points => ({
  x: valuesAt(x, places),
  y: valuesAt(y, places),
  weight: valuesAt(weight, places),
});

/** The first so many of the given places that no other point before them shares. */
export function distinctPlaces({ x, y }: Points, places: Iterable<number>, mostCount: number): number[] {
  const seen = new Set<string>();
  const distinct: number[] = [];
  for (const place of places) {
    if (distinct.length === mostCount) break;
    const where = `${x[place]},${y[place]}`;
    if (seen.has(where)) continue;
    seen.add(where);
    distinct.push(place);
  }
  return distinct;
}
