import { denseRows, type DenseRows } from './dense-rows.js';
import { times, transposedTimes } from './dense-products.js';
import { gaussianRows } from './gaussian-rows.js';
import { orthonormalise } from './orthonormalise.js';
import { transposed, type SparseRows } from './sparse-rows.js';
import { sparseTimesDense } from './sparse-times-dense.js';
import { symmetricEigen } from './symmetric-eigen.js';

const OVERSAMPLE = 8;
const POWER_ITERATIONS = 2;
/** Passes of orthonormalisation: between iterations one is enough. */
const ROUGH = 1;
const EXACT = 2;
const NEGLIGIBLE = 1e-8;
/** Strong directions count for more than in plain LSA, where this is 1. */
const STRENGTH = 1.3;

/**
 * Latent semantic space of terms. A row x of terms lies at x·spread·turn − centre; its first directions are the strongest.
 */
export interface LatentSpace {
  /** m × l: what each term says about each sampled direction. */
  spread: DenseRows;
  /** l × d: from sampled directions to the strongest ones. */
  turn: DenseRows;
  /** What all rows have in common: their mean. */
  centre: Float32Array;
}

/**
 * The d strongest directions of X (n × m), and the rows of X in them (n × d).
 *
 * Randomised subspace iteration (Halko, Martinsson and Tropp 2011, algorithms 4.4 and 5.1): Q spans the range of
 * (X·Xᵀ)²·Ω with Ω random; with S = Xᵀ·Q (the spread) and Z = X·S, the eigenvectors W and values λ = σ² of Qᵀ·Z give
 * X ≈ (Q·W)·Σ·(S·W·Σ⁻¹)ᵀ. So S·W·Σ⁻¹ takes a row to U·Σ; times Σ^0.3 it is U·Σ^1.3, in which weak directions, mostly noise,
 * matter less. The mean is taken out, because what all statements of a session share tells no theme from another.
 *
 * From the spread of an earlier, similar X, Q spans the range of X·S: one more step of the same iteration, at half the cost.
 *
 * O(entries · l + n·l² + l³).
 *
 * @param earlierSpread see {@link carriedSpread}; used when it has the width that is wanted
 */
export function latentSpace(
  x: SparseRows,
  dimensions: number,
  seed: number,
  earlierSpread: DenseRows | null = null,
): { space: LatentSpace; rows: DenseRows } {
  const width = Math.min(dimensions + OVERSAMPLE, x.rowCount, x.columnCount);
  const turned = transposed(x);
  const q =
    earlierSpread?.width === width
      ? sparseTimesDense(x, earlierSpread)
      : iterated(x, turned, gaussianRows(x.rowCount, width, seed));
  orthonormalise(q, EXACT);
  const spread = sparseTimesDense(turned, q);
  const z = sparseTimesDense(x, spread);
  const { values, vectors } = symmetricEigen(transposedTimes(q, z), width);
  const kept = Math.min(dimensions, width);
  const turn = denseRows(width, kept);
  for (let j = 0; j < kept; j += 1) {
    const square = values[j]!;
    const factor = square > NEGLIGIBLE ? square ** ((STRENGTH - 2) / 2) : 0;
    for (let i = 0; i < width; i += 1) turn.values[i * kept + j] = vectors[i * width + j]! * factor;
  }
  const rows = times(z, turn);
  const centre = meanOf(rows);
  takeCentre(rows, centre, x);
  return { space: { spread, turn, centre }, rows };
}

/** (X·Xᵀ)²·Y. */
function iterated(x: SparseRows, turned: SparseRows, start: DenseRows): DenseRows {
  let q = start;
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration += 1) {
    if (iteration > 0) orthonormalise(q, ROUGH);
    q = sparseTimesDense(x, sparseTimesDense(turned, q));
  }
  return q;
}

/** Where new rows of terms lie in a known space. O(entries · l + n·l·d). */
export function foldIn(x: SparseRows, { spread, turn, centre }: LatentSpace): DenseRows {
  const rows = times(sparseTimesDense(x, spread), turn);
  takeCentre(rows, centre, x);
  return rows;
}

function meanOf({ rowCount, width, values }: DenseRows): Float32Array {
  const mean = new Float64Array(width);
  for (let i = 0; i < values.length; i += 1) mean[i % width]! += values[i]! / rowCount;
  return Float32Array.from(mean);
}

/** A row without any known term stays zero: it is near to nothing. */
function takeCentre(
  { rowCount, width, values }: DenseRows,
  centre: Float32Array,
  { starts }: SparseRows,
): void {
  for (let i = 0; i < rowCount; i += 1)
    if (starts[i]! < starts[i + 1]!) for (let j = 0; j < width; j += 1) values[i * width + j]! -= centre[j]!;
}
