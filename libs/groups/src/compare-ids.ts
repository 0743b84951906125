/**
 * The canonical order of ids: shorter ones first, those of one length by code units. UUIDs stand in their usual order,
 * and whole numbers without leading zeros by size, so that "9" comes before "10".
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 for the same id
 */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
