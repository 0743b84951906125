import { graphemeCount } from '@app/dialogue';

describe('graphemeCount', () => {
  it.each([
    ['', 0],
    ['innovatie', 9],
    ['cafe\u0301', 4],
    ['👩‍👩‍👧‍👦🇳🇱', 2],
    ['שָׁלוֹם', 4],
    ['a\r\nb', 3],
  ])('counts %j as %i', (text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });
});
