import { fnv1a, FNV_OFFSET_BASIS } from '@app/numeric';

describe('fnv1a', () => {
  // Of the test suite of the authors, in RFC 9923 and on Noll's page of the algorithm.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['b', 0xe70c2de5],
    ['fo', 0x6222e842],
    ['foobar', 0xbf9cf968],
  ])('of %j is the published one', (text, expected) => {
    expect(fnv1a(text)).toBe(expected);
  });

  it('goes on where another text ended', () => {
    expect(fnv1a('bar', fnv1a('foo'))).toBe(0xbf9cf968);
    expect(fnv1a('', fnv1a('foobar'))).toBe(fnv1a('foobar'));
  });

  it('is a whole number of 32 bits from any basis, a negative one too', () => {
    expect(fnv1a('a', FNV_OFFSET_BASIS | 0)).toBe(0xe40c292c);
    expect(fnv1a('', -1)).toBe(0xffffffff);
  });

  it('tells what is not ASCII apart', () => {
    expect(fnv1a('é')).not.toBe(fnv1a('e'));
    expect(fnv1a('שלום')).not.toBe(fnv1a('שלוט'));
  });
});
