import { canonicalJson } from '@app/dialogue';

describe('canonicalJson', () => {
  it('does not depend on the order in which keys were set', () => {
    expect(canonicalJson({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
    expect(canonicalJson({ a: { c: null, d: [2, 1] }, b: 1 })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: false })).toBe('{"b":false}');
  });

  // RFC 8785 §3.2.3, its own example: sorted by UTF-16 code units, so that the emoji comes before U+FB33.
  it('sorts keys as RFC 8785 does', () => {
    const sample = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    const values = [...canonicalJson(sample).matchAll(/":(\d)/gu)].map(([, value]) => Number(value));
    expect(values).toEqual([2, 4, 6, 7, 1, 5, 3]);
  });
});
