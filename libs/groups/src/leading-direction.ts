import { addScaled, dot, normalised, orthogonalise } from './vectors.js';
import { tridiagonalTop, type EigenPair } from './tridiagonal-top.js';

/** Power iteration in Polis stops after as many steps; in its Krylov space it is exact long before. */
const MOST_STEPS = 100;
const TOLERANCE = 1e-11;

/**
 * The eigenvector with the largest eigenvalue of a symmetric, positive semidefinite A, among the directions
 * orthogonal to those already known (deflation).
 *
 * Power iteration looks at the last of v, Av, A²v, … only; here the best direction in the span of *all* of them is
 * taken (Lanczos with full reorthogonalisation), which needs some twenty products where power iteration needs
 * hundreds. Steps: q₀ = start; αⱼ = qⱼ·Aqⱼ; βⱼqⱼ₊₁ = Aqⱼ − αⱼqⱼ − βⱼ₋₁qⱼ₋₁; top eigenpair (θ, s) of the tridiagonal
 * (α, β); stop when the residual |βⱼ·s_last| is nothing beside θ; the direction is Σ sⱼqⱼ.
 *
 * It starts from the same vector each time, never from an earlier outcome: so nothing depends on history.
 *
 * Source: Lanczos 1950; Golub, Van Loan, Matrix Computations, 4th ed., §10.1-10.3.
 *
 * @param multiply A·v; called at most 100 times
 * @param start not orthogonal to the direction sought
 * @param known orthonormal
 * @returns null when A is zero in what is left, or the start is
 */
export function leadingDirection(
  multiply: (vector: Float64Array) => Float64Array,
  start: Float64Array,
  known: readonly Float64Array[],
): EigenPair | null {
  const first = start.slice();
  orthogonalise(first, known);
  if (dot(first, first) <= TOLERANCE * dot(start, start)) return null;
  const basis = [normalised(first)];
  const diagonal: number[] = [];
  const beside: number[] = [];
  let top: EigenPair = { value: 0, vector: new Float64Array() };
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const last = basis[step];
    if (!last) break;
    const next = multiply(last);
    diagonal.push(dot(last, next));
    orthogonalise(next, known);
    orthogonalise(next, basis);
    top = tridiagonalTop({ diagonal, beside });
    const rest = Math.sqrt(dot(next, next));
    if (rest * Math.abs(top.vector[step] ?? 0) <= TOLERANCE * top.value) break;
    beside.push(rest);
    basis.push(normalised(next));
  }
  return top.value > 1e-12 ? { value: top.value, vector: combined(basis, top.vector) } : null;
}

/** Σ weights[j]·basis[j], of length 1. */
function combined(basis: readonly Float64Array[], weights: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  basis.forEach((vector, index) => addScaled(sum, weights[index] ?? 0, vector));
  return normalised(sum);
}
