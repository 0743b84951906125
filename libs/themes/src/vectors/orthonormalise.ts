import type { DenseRows } from './dense-rows.js';

const NEGLIGIBLE = 1e-6;

/**
 * Makes the columns of Y (n × d) orthonormal in place: modified Gram-Schmidt, done twice (Giraud, Langou and Rozložník
 * 2005: twice is enough). A column that depends on the ones before becomes zero. O(n·d²).
 */
export function orthonormalise(y: DenseRows): void {
  const { rowCount: n, width: d, values } = y;
  const columns = Array.from({ length: d }, (_, j) => {
    const column = new Float32Array(n);
    for (let i = 0; i < n; i += 1) column[i] = values[i * d + j]!;
    return column;
  });
  for (const [j, column] of columns.entries()) {
    const before = lengthOf(column);
    for (let pass = 0; pass < 2; pass += 1) for (let k = 0; k < j; k += 1) takeOut(column, columns[k]!);
    const length = lengthOf(column);
    const factor = length > NEGLIGIBLE * Math.max(before, 1) ? 1 / length : 0;
    for (let i = 0; i < n; i += 1) values[i * d + j] = column[i]! *= factor;
  }
}

function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (const value of vector) sum += value * value;
  return Math.sqrt(sum);
}

function takeOut(vector: Float32Array, direction: Float32Array): void {
  let dot = 0;
  for (let i = 0; i < vector.length; i += 1) dot += vector[i]! * direction[i]!;
  for (let i = 0; i < vector.length; i += 1) vector[i]! -= dot * direction[i]!;
}
