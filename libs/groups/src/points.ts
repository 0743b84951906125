/** Weighted points on the map. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
  /** How many participants stand there. */
  weight: Float64Array;
}

/** Some of the points, in the order of the given places. */
export const pointsAt = ({ x, y, weight }: Points, places: ArrayLike<number>): Points => ({
  x: Float64Array.from(places, (place) => x[place] ?? 0),
  y: Float64Array.from(places, (place) => y[place] ?? 0),
  weight: Float64Array.from(places, (place) => weight[place] ?? 0),
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
