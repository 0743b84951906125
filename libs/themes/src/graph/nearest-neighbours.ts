import type { DenseRows } from '../vectors/dense-rows.js';
import { dotOf } from '../vectors/dot-of.js';

/** The k nearest of each row, nearest first: row i's stand at [i·k, (i + 1)·k); −1 where there are fewer. */
export interface NearestNeighbours {
  k: number;
  indices: Int32Array;
  similarities: Float32Array;
}

/** Keeps the k largest similarities of a row in order. A later equal one comes after. */
function insert(
  { k, indices, similarities }: NearestNeighbours,
  row: number,
  other: number,
  similarity: number,
): void {
  const first = row * k;
  let place = first + k - 1;
  if (similarity <= similarities[place]!) return;
  while (place > first && similarity > similarities[place - 1]!) {
    similarities[place] = similarities[place - 1]!;
    indices[place] = indices[place - 1]!;
    place -= 1;
  }
  similarities[place] = similarity;
  indices[place] = other;
}

/** One by the length of each row cut to its first `cut` entries; 1 for a zero row. */
function inverseLengths({ rowCount, width, values }: DenseRows, cut: number): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, i) => {
    const length = Math.sqrt(dotOf(values, i * width, values, i * width, cut));
    return length > 0 ? 1 / length : 1;
  });
}

/** So many rows are compared with one at once: its entries are read once for all of them. */
const BLOCK = 4;

/**
 * The k rows nearest to each by cosine, itself left out, once for each number of dimensions: the rows cut to their first
 * `cuts[0]` entries, to their first `cuts[1]`, and so on. One pass over all pairs serves all cuts. Rows with no positive
 * cosine to any have no neighbours. O(n²·d).
 *
 * @param cuts ascending, the last at most the width of the rows
 */
export function nearestNeighbours(rows: DenseRows, k: number, cuts: readonly number[]): NearestNeighbours[] {
  const { rowCount: n, width } = rows;
  const levels = cuts.map((cut) => ({
    cut,
    inverse: inverseLengths(rows, cut),
    near: { k, indices: new Int32Array(n * k).fill(-1), similarities: new Float32Array(n * k) },
  }));
  // Doubles, which need not be widened, and rows of zeros at the end, so that the last block is whole.
  const values = new Float64Array((n + BLOCK) * width);
  values.set(rows.values);
  const dots = new Float64Array(BLOCK);
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += BLOCK) {
      const count = Math.min(BLOCK, n - j);
      let from = 0;
      dots.fill(0);
      for (const { cut, inverse, near } of levels) {
        addDots(values, width, i, j, from, cut, dots);
        from = cut;
        for (let b = 0; b < count; b += 1) {
          const cosine = dots[b]! * inverse[i]! * inverse[j + b]!;
          insert(near, i, j + b, cosine);
          insert(near, j + b, i, cosine);
        }
      }
    }
  return levels.map(({ near }) => near);
}

/** Adds to the dot products of row i with rows j … j + 3 what the entries [from, to) give. */
function addDots(
  values: Float64Array,
  width: number,
  i: number,
  j: number,
  from: number,
  to: number,
  dots: Float64Array,
): void {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  const a = i * width;
  const b = j * width;
  const c = b + width;
  const d = c + width;
  const e = d + width;
  for (let t = from; t < to; t += 1) {
    const value = values[a + t]!;
    first += value * values[b + t]!;
    second += value * values[c + t]!;
    third += value * values[d + t]!;
    fourth += value * values[e + t]!;
  }
  dots[0]! += first;
  dots[1]! += second;
  dots[2]! += third;
  dots[3]! += fourth;
}
