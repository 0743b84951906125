import type { DenseRows } from '../vectors/dense-rows.js';
import { dotOf } from '../vectors/dot-of.js';
import { addDots, dotsWith, paddedRows, TILE_HEIGHT, TILE_WIDTH } from '../vectors/dot-products.js';

/** The k nearest of each row, nearest first: row i's stand at [i·k, (i + 1)·k); −1 where there are fewer. */
export interface NearestNeighbours {
  k: number;
  indices: Int32Array;
  similarities: Float32Array;
}

/** The neighbours of rows cut to so many entries, as far as they are known. */
interface Level {
  cut: number;
  /** One by the length of each row. */
  inverse: Float64Array;
  near: NearestNeighbours;
  /** For each row how near another must be to count: as near as the last of its k. */
  least: Float32Array;
}

/** Keeps the k largest similarities of a row in order. A later equal one comes after. */
function insert(
  { near: { k, indices, similarities }, least }: Level,
  row: number,
  other: number,
  similarity: number,
): void {
  const first = row * k;
  const last = first + k - 1;
  let place = last;
  while (place > first && similarity > similarities[place - 1]!) {
    similarities[place] = similarities[place - 1]!;
    indices[place] = indices[place - 1]!;
    place -= 1;
  }
  similarities[place] = similarity;
  indices[place] = other;
  least[row] = similarities[last]!;
}

/** Takes row i and all after it for neighbours of one another where they are near enough, by their dot products. */
function compare(level: Level, i: number, dots: Float64Array): void {
  const { inverse, least } = level;
  const own = inverse[i]!;
  for (let j = i + 1; j < inverse.length; j += 1) {
    const cosine = dots[j]! * own * inverse[j]!;
    if (cosine > least[i]!) insert(level, i, j, cosine);
    if (cosine > least[j]!) insert(level, j, i, cosine);
  }
}

/** One by the length of each row cut to its first `cut` entries; 1 for a zero row. */
function inverseLengths({ rowCount, width, values }: DenseRows, cut: number): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, i) => {
    const length = Math.sqrt(dotOf(values, i * width, values, i * width, cut));
    return length > 0 ? 1 / length : 1;
  });
}

/**
 * The k rows nearest to each by cosine, itself left out, once for each number of dimensions: the rows cut to their first
 * `cuts[0]` entries, to their first `cuts[1]`, and so on. One pass over all pairs serves all cuts. Rows with no positive
 * cosine to any have no neighbours. O(n²·d).
 *
 * @param cuts ascending, the last at most the width of the rows
 */
export function nearestNeighbours(rows: DenseRows, k: number, cuts: readonly number[]): NearestNeighbours[] {
  const n = rows.rowCount;
  const levels = cuts.map((cut): Level => ({
    cut,
    inverse: inverseLengths(rows, cut),
    near: { k, indices: new Int32Array(n * k).fill(-1), similarities: new Float32Array(n * k) },
    least: new Float32Array(n),
  }));
  const padded = paddedRows(rows);
  const [first, second] = [dotsWith(n), dotsWith(n)];
  for (let i = 0; i < n; i += TILE_HEIGHT) {
    let from = 0;
    first.fill(0);
    second.fill(0);
    for (const level of levels) {
      for (let j = i + 1; j < n; j += TILE_WIDTH)
        addDots(padded, i, padded, j, from, level.cut, first, second);
      from = level.cut;
      compare(level, i, first);
      compare(level, i + 1, second);
    }
  }
  return levels.map(({ near }) => near);
}
