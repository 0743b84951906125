import type { DenseRows } from '../vectors/dense-rows.js';

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

/** Lengths of the rows cut to their first `width` entries; a zero row has length 1. */
function lengthsOf({ rowCount, width, values }: DenseRows, cut: number): Float32Array {
  return Float32Array.from({ length: rowCount }, (_, i) => {
    let square = 0;
    for (let j = 0; j < cut; j += 1) square += values[i * width + j]! ** 2;
    return Math.sqrt(square) || 1;
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
  const { rowCount: n, width, values } = rows;
  const found = cuts.map(() => ({
    k,
    indices: new Int32Array(n * k).fill(-1),
    similarities: new Float32Array(n * k),
  }));
  const lengths = cuts.map((cut) => lengthsOf(rows, cut));
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) {
      let dot = 0;
      for (let level = 0, from = 0; level < cuts.length; level += 1) {
        const cut = cuts[level]!;
        for (let a = i * width + from, b = j * width + from, end = i * width + cut; a < end; a += 1, b += 1)
          dot += values[a]! * values[b]!;
        from = cut;
        const cosine = dot / (lengths[level]![i]! * lengths[level]![j]!);
        insert(found[level]!, i, j, cosine);
        insert(found[level]!, j, i, cosine);
      }
    }
  return found;
}
