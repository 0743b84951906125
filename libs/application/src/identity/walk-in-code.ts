/**
 * The alphabet of Crockford's base 32: what is left out looks or sounds like what is in it, and no letter is a vowel that
 * makes rude words with `U`.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;
const GROUP_LENGTH = 4;
const SHAPE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`);

/** A short code to type: 8 characters, 40 bits, without spaces. Enough only where guesses are limited. */
export const mintWalkInCode = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(CODE_LENGTH)), (byte) => ALPHABET[byte % 32] ?? '').join(
    '',
  );

/** As it is read out and typed: `K7MP-2XQ9`. */
export const shownWalkInCode = (code: string): string =>
  `${code.slice(0, GROUP_LENGTH)}-${code.slice(GROUP_LENGTH)}`;

/** The code that somebody meant to type, in either case, with or without spaces and dashes; null when it can be none. */
export function readWalkInCode(typed: string): string | null {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return SHAPE.test(code) ? code : null;
}

/** The first of its two groups: guesses at the same code have it in common. */
export const firstGroupOf = (code: string): string => code.slice(0, GROUP_LENGTH);
