/**
 * The seed of a session's pseudo-random choices: FNV-1a (Fowler, Noll, Vo; 32 bits) of its id, so that every process and
 * every later day draws the same.
 */
export function seedOf(sessionId: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < sessionId.length; index += 1)
    hash = Math.imul(hash ^ sessionId.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
