import type { DenseRows } from './dense-rows.js';

/** So many rows are compared with so many at once: each entry is read once for all of them. */
export const TILE_HEIGHT = 2;
export const TILE_WIDTH = 4;

/** Rows in double precision, which need not be widened, with rows of zeros at the end, so that the last tile is whole. */
export interface PaddedRows {
  width: number;
  values: Float64Array;
}

export function paddedRows({ rowCount, width, values }: DenseRows): PaddedRows {
  const padded = new Float64Array((rowCount + TILE_WIDTH) * width);
  padded.set(values);
  return { width, values: padded };
}

/** Room for the dot products of one row with so many, and with the zeros after them. */
export const dotsWith = (rowCount: number): Float64Array => new Float64Array(rowCount + TILE_WIDTH);

/**
 * Adds to the dot products of rows i and i + 1 on the left with rows j … j + 3 on the right what the entries [from, to) give: eight
 * sums, of which a processor works on several at once.
 *
 * @param first of row i, by row on the right
 * @param second of row i + 1
 */
export function addDots(
  { width, values: left }: PaddedRows,
  i: number,
  { values: right }: PaddedRows,
  j: number,
  from: number,
  to: number,
  first: Float64Array,
  second: Float64Array,
): void {
  let a0 = 0;
  let a1 = 0;
  let a2 = 0;
  let a3 = 0;
  let b0 = 0;
  let b1 = 0;
  let b2 = 0;
  let b3 = 0;
  const a = i * width;
  const b = a + width;
  const c = j * width;
  const d = c + width;
  const e = d + width;
  const f = e + width;
  for (let t = from; t < to; t += 1) {
    const x = left[a + t]!;
    const y = left[b + t]!;
    const p = right[c + t]!;
    a0 += x * p;
    b0 += y * p;
    const q = right[d + t]!;
    a1 += x * q;
    b1 += y * q;
    const r = right[e + t]!;
    a2 += x * r;
    b2 += y * r;
    const s = right[f + t]!;
    a3 += x * s;
    b3 += y * s;
  }
  first[j]! += a0;
  first[j + 1]! += a1;
  first[j + 2]! += a2;
  first[j + 3]! += a3;
  second[j]! += b0;
  second[j + 1]! += b1;
  second[j + 2]! += b2;
  second[j + 3]! += b3;
}

/** A·Bᵀ for A (n × d) and B (m × d): n × m, in double precision. O(n·m·d). */
export function dotProducts(a: DenseRows, b: DenseRows): Float64Array {
  const [left, right] = [paddedRows(a), paddedRows(b)];
  const products = new Float64Array((a.rowCount + TILE_HEIGHT) * b.rowCount);
  const [first, second] = [dotsWith(b.rowCount), dotsWith(b.rowCount)];
  for (let i = 0; i < a.rowCount; i += TILE_HEIGHT) {
    first.fill(0);
    second.fill(0);
    for (let j = 0; j < b.rowCount; j += TILE_WIDTH) addDots(left, i, right, j, 0, a.width, first, second);
    products.set(first.subarray(0, b.rowCount), i * b.rowCount);
    products.set(second.subarray(0, b.rowCount), (i + 1) * b.rowCount);
  }
  return products.subarray(0, a.rowCount * b.rowCount);
}
