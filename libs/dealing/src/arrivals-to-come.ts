import { isOpen, type AgendaItem, type Session } from '@app/dialogue';

/** At this share of an item's time the last statements are there; then people only endorse. */
const LAST_ARRIVAL = 0.8;

/**
 * How many statements may still come in an open item: as many per minute as in the latter half of its time so far, until
 * 80 % of its planned time has gone by, and never more than are there. The time is that of the last fact, so the
 * same state always says the same. O(statements).
 */
export function arrivalsToCome({ lastAt, statements }: Session, { id, phase }: AgendaItem): number {
  if (!isOpen(phase) || phase.kind !== 'dialogue' || lastAt <= phase.openedAt) return 0;
  const elapsed = lastAt - phase.openedAt;
  const left = (phase.plannedEndAt - phase.openedAt) * LAST_ARRIVAL - elapsed;
  let count = 0;
  let recentCount = 0;
  for (const { itemId, postedAt } of statements.values()) {
    if (itemId !== id) continue;
    count += 1;
    if (postedAt > lastAt - elapsed / 2) recentCount += 1;
  }
  return left <= 0 ? 0 : Math.min(count, (recentCount / (elapsed / 2)) * left);
}
