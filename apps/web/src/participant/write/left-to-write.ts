import type { AgendaItemId, OwnRow, SessionRows } from '@app/dialogue';
import type { WaitingStatement } from './waiting.js';

type Own = Readonly<Partial<Record<string, OwnRow>>>;

/** How many statements one may still post at an item; null when there is no limit. What was withdrawn counts too. */
export function leftToWrite(
  { statementsPerItemCount: most }: Pick<SessionRows, 'statementsPerItemCount'>,
  itemId: AgendaItemId,
  own: Own,
  waiting: readonly WaitingStatement[],
): number | null {
  if (most === null) return null;
  const posted = Object.values(own).filter((row) => row?.itemId === itemId);
  const underWay = waiting.filter((one) => one.itemId === itemId && one.refusal === null);
  return Math.max(0, most - posted.length - underWay.length);
}
