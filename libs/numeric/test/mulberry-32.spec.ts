import { mulberry32 } from '@app/numeric';

describe('mulberry32', () => {
  // What the author's own C program prints (gist 46a874533244883189143505d203312c), started at the seed.
  it.each([
    [0, [1_144_304_738, 1_416_247, 958_946_056, 627_933_444]],
    [1, [2_693_262_067, 11_749_833, 2_265_367_787, 4_213_581_821]],
    [12_345, [4_207_900_869, 1_317_490_944, 2_079_646_450, 3_513_001_552]],
    [0xffffffff, [3_850_105_811, 813_802_916, 3_073_704_848, 4_054_706_436]],
  ])('from seed %d gives the numbers of the original', (seed, expected) => {
    const random = mulberry32(seed);
    expect(expected.map(() => random() * 2 ** 32)).toEqual(expected);
  });

  it('looks at the lowest 32 bits of its seed', () => {
    expect(mulberry32(-1)()).toBe(mulberry32(0xffffffff)());
    expect(mulberry32(2 ** 32 + 7)()).toBe(mulberry32(7)());
  });
});
