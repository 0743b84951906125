const TOKEN_BYTES = 32;
const nameOf = (sessionId: string): string => `weerklank.walk-in.${sessionId}`;

const mint = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(TOKEN_BYTES))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * The secret by which this tab enters a session: it becomes the personal link. Kept until the server has answered, so that
 * trying again after a lost answer is the same person.
 */
export function ownTokenFor(sessionId: string): string {
  const kept = sessionStorage.getItem(nameOf(sessionId));
  if (kept !== null) return kept;
  const made = mint();
  sessionStorage.setItem(nameOf(sessionId), made);
  return made;
}

export const forgetOwnToken = (sessionId: string): void => sessionStorage.removeItem(nameOf(sessionId));
