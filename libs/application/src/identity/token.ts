const TOKEN_BYTES = 32;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A secret of 256 bits, as base64url (RFC 4648 §5). Whoever holds it may do what it stands for. */
export const mintToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));

const sha256 = async (text: string): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** What is stored in place of a token: its SHA-256, base64url. */
export const hashToken = async (token: string): Promise<string> => base64url(await sha256(token));

/** An id that follows from a secret and does not tell it: a UUID of version 8 (RFC 9562). */
export async function idFrom(secret: string): Promise<string> {
  const hash = await sha256(secret);
  const bytes = hash.slice(0, 16).map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x80;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
