/** Σ a[i]·b[i]. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** target += factor·other, in place. */
export function addScaled(target: Float64Array, factor: number, other: Float64Array): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + factor * (other[index] ?? 0);
}

/** Takes from the vector, in place, what it shares with each of an orthonormal set; twice, against rounding. */
export function orthogonalise(vector: Float64Array, basis: readonly Float64Array[]): void {
  for (let pass = 0; pass < 2; pass += 1)
    for (const other of basis) addScaled(vector, -dot(vector, other), other);
}

/** The vector at length 1. */
export function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((entry) => entry / length);
}
