import { mulberry32, pick } from '@app/numeric';

describe('pick', () => {
  it('takes the first at the least number and the last at the most', () => {
    expect(pick(() => 0, ['a', 'b', 'c'])).toBe('a');
    expect(pick(() => 1 - 2 ** -32, ['a', 'b', 'c'])).toBe('c');
  });

  it('takes each as often', () => {
    const random = mulberry32(5);
    const drawn = Array.from({ length: 40_000 }, () => pick(random, ['a', 'b', 'c', 'd']));
    for (const choice of ['a', 'b', 'c', 'd']) {
      const count = drawn.filter((one) => one === choice).length;
      expect(Math.abs(count - 10_000)).toBeLessThan(350);
    }
  });

  it('cannot take from nothing', () => {
    expect(() => pick(() => 0, [])).toThrow(RangeError);
  });
});
