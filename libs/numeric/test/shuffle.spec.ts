import { mulberry32, shuffle } from '@app/numeric';

/** Gives just these numbers out of so many, from high to low, as a die would. */
const rolls = (...given: [roll: number, of: number][]) => {
  const numbers = given.map(([roll, of]) => (roll - 0.5) / of);
  return () => numbers.shift() ?? 0;
};

describe('shuffle', () => {
  it('follows the worked example of Durstenfeld’s method in Wikipedia, "Fisher–Yates shuffle"', () => {
    const random = rolls([6, 8], [2, 7], [6, 6], [1, 5], [3, 4], [3, 3], [1, 2]);
    expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], random)).toEqual([7, 5, 4, 3, 1, 8, 2, 6]);
  });

  it('does so in place, of numbers in an array of their own too', () => {
    const items = Int32Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const random = rolls([6, 8], [2, 7], [6, 6], [1, 5], [3, 4], [3, 3], [1, 2]);
    expect(shuffle(items, random)).toBe(items);
    expect([...items]).toEqual([7, 5, 4, 3, 1, 8, 2, 6]);
  });

  it('gives each order as often', () => {
    const random = mulberry32(3);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 24_000; draw += 1) {
      const order = shuffle(['a', 'b', 'c', 'd'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // Exceeded in one of a thousand by 23 degrees of freedom (Abramowitz and Stegun, table 26.8).
    expect(chiSquare).toBeLessThan(49.7);
  });

  it('leaves nothing and one thing as they are, without a draw', () => {
    const never = () => {
      throw new Error('drawn');
    };
    expect(shuffle([], never)).toEqual([]);
    expect(shuffle(['a'], never)).toEqual(['a']);
  });
});
