const TOKEN_BYTES = 32;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A secret of 256 bits, as base64url (RFC 4648 §5). Whoever holds it may do what it stands for. */
export const mintToken = (): string => base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)));

/** What is stored in place of a token: its SHA-256, base64url. */
export const hashToken = async (token: string): Promise<string> =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
