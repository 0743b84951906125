import type { DenseRows } from './dense-rows.js';
import { dotOf } from './dot-of.js';

const NEGLIGIBLE = 1e-6;

/**
 * Makes the columns of Y (n × d) orthonormal in place: modified Gram-Schmidt, for exactness done twice (Giraud, Langou and
 * Rozložník 2005: twice is enough). A column that depends on the ones before becomes zero. O(passes · n·d²).
 */
export function orthonormalise(y: DenseRows, passCount: number): void {
  const { rowCount: n, width: d, values } = y;
  const columns = Array.from({ length: d }, (_, j) => {
    const column = new Float32Array(n);
    for (let i = 0; i < n; i += 1) column[i] = values[i * d + j]!;
    return column;
  });
  for (const [j, column] of columns.entries()) {
    const before = lengthOf(column);
    for (let pass = 0; pass < passCount; pass += 1)
      for (let k = 0; k < j; k += 1) takeOut(column, columns[k]!);
    const length = lengthOf(column);
    const factor = length > NEGLIGIBLE * Math.max(before, 1) ? 1 / length : 0;
    for (let i = 0; i < n; i += 1) values[i * d + j] = column[i]! *= factor;
  }
}

const lengthOf = (vector: Float32Array): number => Math.sqrt(dotOf(vector, 0, vector, 0, vector.length));

function takeOut(vector: Float32Array, direction: Float32Array): void {
  const dot = dotOf(vector, 0, direction, 0, vector.length);
  for (let i = 0; i < vector.length; i += 1) vector[i]! -= dot * direction[i]!;
}
