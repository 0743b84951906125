import { mixBits } from '@app/numeric';

const differingBits = (a: number, b: number): number => {
  let count = 0;
  for (let rest = (a ^ b) >>> 0; rest > 0; rest >>>= 1) count += rest & 1;
  return count;
};

describe('mixBits', () => {
  // MurmurHash3_x86_32 of no bytes is fmix32 of its seed; published by I. Boyd, checked with SMHasher.
  it.each([
    [0, 0],
    [1, 0x514e28b7],
    [0xffffffff, 0x81f16f39],
    [-1, 0x81f16f39],
  ])('of %d is the published one', (bits, expected) => {
    expect(mixBits(bits)).toBe(expected);
  });

  it('changes half of the bits when one changes', () => {
    let sum = 0;
    for (let number = 0; number < 100; number += 1)
      for (let bit = 0; bit < 32; bit += 1)
        sum += differingBits(mixBits(number), mixBits(number ^ (1 << bit)));
    expect(sum / 3_200).toBeCloseTo(16, 0);
  });
});
