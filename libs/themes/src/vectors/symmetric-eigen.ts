/** Eigenvalues, largest first, and the eigenvectors: entry i of the vector of value j stands at vectors[i·d + j]. */
export interface SymmetricEigen {
  values: Float64Array;
  vectors: Float64Array;
}

const SWEEP_LIMIT = 30;
const TOLERANCE = 1e-11;

/**
 * Eigenvalues and -vectors of a symmetric matrix A (d × d, row by row): cyclic Jacobi rotations (Golub and Van Loan,
 * Matrix Computations, §8.5). O(d³) a sweep, some six to ten sweeps.
 */
export function symmetricEigen(a: Float64Array, d: number): SymmetricEigen {
  const m = Float64Array.from(a);
  // The vectors stand in rows while they are turned.
  const v = new Float64Array(d * d);
  for (let i = 0; i < d; i += 1) v[i * d + i] = 1;
  let scale = 0;
  for (const value of m) scale += value * value;
  for (let sweep = 0; sweep < SWEEP_LIMIT && offDiagonal(m, d) > TOLERANCE * TOLERANCE * scale; sweep += 1)
    for (let p = 0; p < d - 1; p += 1) for (let q = p + 1; q < d; q += 1) rotate(m, v, d, p, q);
  return inOrder(m, v, d);
}

function offDiagonal(m: Float64Array, d: number): number {
  let sum = 0;
  for (let i = 0; i < d; i += 1) for (let j = i + 1; j < d; j += 1) sum += m[i * d + j]! ** 2;
  return 2 * sum;
}

function rotate(m: Float64Array, v: Float64Array, d: number, p: number, q: number): void {
  const off = m[p * d + q]!;
  if (off === 0) return;
  const theta = (m[q * d + q]! - m[p * d + p]!) / (2 * off);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < d; k += 1) {
    const mp = m[k * d + p]!;
    const mq = m[k * d + q]!;
    m[k * d + p] = c * mp - s * mq;
    m[k * d + q] = s * mp + c * mq;
  }
  turnRows(m, d, p, q, c, s);
  turnRows(v, d, p, q, c, s);
}

function turnRows(m: Float64Array, d: number, p: number, q: number, c: number, s: number): void {
  for (let k = 0; k < d; k += 1) {
    const mp = m[p * d + k]!;
    const mq = m[q * d + k]!;
    m[p * d + k] = c * mp - s * mq;
    m[q * d + k] = s * mp + c * mq;
  }
}

function inOrder(m: Float64Array, v: Float64Array, d: number): SymmetricEigen {
  const order = Array.from({ length: d }, (_, j) => j).sort((a, b) => m[b * d + b]! - m[a * d + a]!);
  const vectors = new Float64Array(d * d);
  for (const [to, from] of order.entries())
    for (let i = 0; i < d; i += 1) vectors[i * d + to] = v[from * d + i]!;
  return { values: Float64Array.from(order, (j) => m[j * d + j]!), vectors };
}
