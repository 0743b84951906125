/** The dot product of two stretches, in four sums, of which a processor works on several at once. */
export function dotOf(
  a: Float32Array,
  aStart: number,
  b: Float32Array,
  bStart: number,
  length: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let t = 0;
  for (; t + 3 < length; t += 4) {
    first += a[aStart + t]! * b[bStart + t]!;
    second += a[aStart + t + 1]! * b[bStart + t + 1]!;
    third += a[aStart + t + 2]! * b[bStart + t + 2]!;
    fourth += a[aStart + t + 3]! * b[bStart + t + 3]!;
  }
  for (; t < length; t += 1) first += a[aStart + t]! * b[bStart + t]!;
  return first + second + (third + fourth);
}
