import { assert, constantFrom, integer, nat, property, uint8Array } from 'fast-check';
import {
  contrastMistakes,
  contrastRatio,
  contrastsOf,
  DEFAULT_HOUSE_STYLE,
  houseStyle,
  houseStyleSheet,
  readLogo,
  relativeLuminance,
  type Colour,
} from '@app/contract';

const anyColour = integer({ min: 0, max: 0xffffff }).map(
  (value): Colour => `#${value.toString(16).padStart(6, '0')}`,
);

const WHITE = '#ffffff';

describe('contrast as WCAG 2.2 defines it', () => {
  it.each([
    ['#000000', 0],
    ['#ffffff', 1],
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.21586],
  ] as const)('gives %s a relative luminance of %d', (colour, luminance) => {
    expect(relativeLuminance(colour)).toBeCloseTo(luminance, 5);
  });

  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#ffff00', '#ffffff', 1.07],
  ] as const)('measures %s on %s as %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

describe('the colours of a house style', () => {
  it('are accepted as they come with the platform', () => {
    expect(contrastMistakes(DEFAULT_HOUSE_STYLE)).toEqual([]);
  });

  it.each(['#14532d', '#5b21b6', '#8a1f4a', '#000000'] as const)('may have %s for an accent', (accent) => {
    expect(contrastMistakes({ accent, paper: WHITE })).toEqual([]);
  });

  it('may not be bright yellow: the field, the ratio and a darker yellow are named', () => {
    const [mistake, ...others] = contrastMistakes({ accent: '#ffe000', paper: WHITE });
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({ field: 'accent', least: 4.5 });
    expect(mistake?.ratio).toBeCloseTo(contrastRatio('#ffe000', '#fffdeb'), 1);
    const { suggestion = WHITE } = mistake ?? {};
    expect(contrastRatio(suggestion, WHITE)).toBeGreaterThanOrEqual(4.5);
    // Still a yellow: no blue in it, and less green than red.
    expect(suggestion).toMatch(/^#([\da-f]{2})(?!\1)[\da-f]{2}00$/);
  });

  it('may not be dark on dark: the background is what must change', () => {
    const mistakes = contrastMistakes({ accent: '#0b5563', paper: '#101820' });
    expect(mistakes).toMatchObject([{ field: 'paper' }]);
  });

  it('are refused just under the norm and accepted at it', () => {
    const shades = Array.from({ length: 256 }, (_, grey): Colour => {
      const pair = grey.toString(16).padStart(2, '0');
      return `#${pair}${pair}${pair}`;
    });
    for (const accent of shades) {
      const isBelow = contrastsOf({ accent, paper: WHITE }).some(({ ratio, least }) => ratio < least);
      expect([accent, contrastMistakes({ accent, paper: WHITE }).length > 0]).toEqual([accent, isBelow]);
    }
    expect(contrastMistakes({ accent: '#777777', paper: WHITE })).toHaveLength(1);
  });

  it('are accepted when every suggestion is followed, whatever was chosen', () => {
    assert(
      property(anyColour, anyColour, (accent, paper) => {
        const followed = { accent, paper };
        for (const { field, suggestion } of contrastMistakes(followed)) followed[field] = suggestion;
        expect(contrastMistakes(followed)).toEqual([]);
        for (const { pair, ratio, least } of contrastsOf(followed))
          expect([pair, ratio >= least]).toEqual([pair, true]);
      }),
    );
  });

  it('have no mistake that is not there, and none without a ratio under what is needed', () => {
    assert(
      property(anyColour, anyColour, (accent, paper) => {
        for (const { ratio, least } of contrastMistakes({ accent, paper })) expect(ratio).toBeLessThan(least);
      }),
    );
  });
});

describe('a house style as a style sheet', () => {
  it('overrides the tokens on the element that defines them', () => {
    const sheet = houseStyleSheet({ ...DEFAULT_HOUSE_STYLE, accent: '#14532d', corners: 'none' });
    expect(sheet).toMatch(/^html:root \{/);
    expect(sheet).toContain('--weerklank-accent: #14532d;');
    expect(sheet).toContain('--weerklank-corner: 0rem;');
  });

  it('holds nothing that an organiser wrote', () => {
    const organisation = '} body { display: none';
    expect(houseStyleSheet({ ...DEFAULT_HOUSE_STYLE, organisation })).not.toContain('display');
  });

  it.each(['red', '#fff', '#12345g', '#123456;}', 'url(x)', ''])('takes no colour like %p', (accent) => {
    expect(houseStyle.safeParse({ ...DEFAULT_HOUSE_STYLE, accent }).success).toBe(false);
  });
});

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );

const PNG = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 120, 0, 0, 0, 40], [8, 6, 0, 0, 0]);
const APP0 = [0xff, 0xe0, 0, 4, 1, 1];
const JPEG = bytes([0xff, 0xd8], APP0, [0xff, 0xc2, 0, 11, 8, 0, 40, 0, 120, 3, 1, 1, 1]);
const riff = (...chunk: (string | readonly number[])[]) => bytes('RIFF', [9, 0, 0, 0], 'WEBP', ...chunk);
const LOSSY = riff('VP8 ', [0, 0, 0, 0], [0, 0, 0, 0x9d, 1, 0x2a], [120, 0, 40, 0]);
const LOSSLESS = riff('VP8L', [0, 0, 0, 0], [0x2f], [119, 0xc0, 9, 0]);
const extended = (flags: number) => riff('VP8X', [10, 0, 0, 0], [flags, 0, 0, 0], [119, 0, 0], [39, 0, 0]);

describe('a logo', () => {
  it.each([
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['image/webp', LOSSY],
    ['image/webp', LOSSLESS],
    ['image/webp', extended(0x10)],
  ])('is read as %s, with its size', (contentType, file) => {
    expect(readLogo(file)).toEqual({ contentType, width: 120, height: 40 });
  });

  it.each([
    ['a drawing that may hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a GIF', bytes('GIF89a', [120, 0, 40, 0])],
    ['an animated WebP', extended(0x02)],
    [
      'a PNG larger than a phone can unpack',
      bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 1, 0, 0, 0, 0, 0, 9]),
    ],
    ['a PNG of nothing', bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 0, 0, 0, 0, 9])],
    ['a PNG cut off', PNG.subarray(0, 18)],
    ['a JPEG without a frame', bytes([0xff, 0xd8], APP0, [0xff, 0xd9])],
    ['nothing', bytes()],
  ])('is not %s', (_what, file) => {
    expect(readLogo(file)).toBeNull();
  });

  it('is never a crash, whatever the file', () => {
    const starts = [PNG, JPEG, LOSSY, LOSSLESS, extended(0)];
    assert(
      property(constantFrom(...starts), uint8Array({ maxLength: 64 }), nat(40), (start, rest, cut) => {
        const file = Uint8Array.from([...start.subarray(0, cut), ...rest]);
        const read = readLogo(file);
        expect(read === null || read.width > 0).toBe(true);
      }),
    );
  });
});
