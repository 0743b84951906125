/** A symmetric tridiagonal matrix: `diagonal[i]` at (i, i), `beside[i]` at (i, i + 1) and (i + 1, i). */
export interface Tridiagonal {
  diagonal: readonly number[];
  beside: readonly number[];
}

export interface EigenPair {
  value: number;
  /** Of length 1. */
  vector: Float64Array;
}

const BISECTION_COUNT = 120;
const INVERSE_ITERATION_COUNT = 4;

/** The pivots of T − x·I, all negative exactly when x lies above every eigenvalue (Sylvester's law of inertia). */
function pivots({ diagonal, beside }: Tridiagonal, x: number): Float64Array {
  const found = new Float64Array(diagonal.length);
  for (let index = 0; index < found.length; index += 1) {
    const coupling = index === 0 ? 0 : (beside[index - 1] ?? 0);
    const carried = coupling === 0 ? 0 : (coupling * coupling) / (found[index - 1] ?? 1);
    found[index] = (diagonal[index] ?? 0) - x - carried;
    if (!((found[index] ?? 0) < 0)) return found.fill(Number.NaN);
  }
  return found;
}

const isAbove = (matrix: Tridiagonal, x: number): boolean => !Number.isNaN(pivots(matrix, x)[0]);

/** The least double that is seen to lie above every eigenvalue, from below Gershgorin's bound by halving. */
function justAbove(matrix: Tridiagonal): number {
  let above = Number.MIN_VALUE;
  for (const [index, entry] of matrix.diagonal.entries())
    above = Math.max(
      above,
      entry + Math.abs(matrix.beside[index] ?? 0) + Math.abs(matrix.beside[index - 1] ?? 0),
    );
  above *= 1 + 1e-12;
  let below = Math.max(...matrix.diagonal);
  for (let step = 0; step < BISECTION_COUNT; step += 1) {
    const middle = (above + below) / 2;
    if (middle <= below || middle >= above) break;
    if (isAbove(matrix, middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** Solves (T − x·I)·y = b, where all pivots are negative, so that none needs exchanging. */
function solve({ beside }: Tridiagonal, pivot: Float64Array, given: Float64Array): Float64Array {
  const solution = given.slice();
  for (let row = 1; row < solution.length; row += 1)
    solution[row] =
      (solution[row] ?? 0) - ((beside[row - 1] ?? 0) / (pivot[row - 1] ?? 1)) * (solution[row - 1] ?? 0);
  for (let row = solution.length - 1; row >= 0; row -= 1)
    solution[row] =
      ((solution[row] ?? 0) - (beside[row] ?? 0) * (solution[row + 1] ?? 0)) / (pivot[row] ?? 1);
  const size = solution.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const scaled = solution.map((entry) => entry / size);
  const length = Math.hypot(...scaled);
  return scaled.map((entry) => entry / length);
}

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix with eigenvalues ≥ 0, and its eigenvector: bisection by the
 * signs of the pivots, then inverse iteration from just above. O(size).
 *
 * Source: Golub, Van Loan, Matrix Computations, 4th ed., §8.4.1 and §8.2.2.
 */
export function tridiagonalTop(matrix: Tridiagonal): EigenPair {
  const value = justAbove(matrix);
  const pivot = pivots(matrix, value);
  let vector = new Float64Array(matrix.diagonal.length).fill(1);
  for (let step = 0; step < INVERSE_ITERATION_COUNT; step += 1)
    vector = Float64Array.from(solve(matrix, pivot, vector));
  return { value, vector };
}
