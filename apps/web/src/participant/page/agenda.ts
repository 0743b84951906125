import type { AgendaItemId, AgendaItemRow, View } from '@app/dialogue';
import { rowsOf } from '../../shared-parts/rows-of.js';

export interface ListedItem extends AgendaItemRow {
  itemId: AgendaItemId;
}

/** The agenda in its order. */
export const agendaOf = ({ shared }: Pick<View, 'shared'>): ListedItem[] =>
  rowsOf(shared.agenda)
    .map(([itemId, row]) => ({ itemId, ...row }))
    .toSorted((a, b) => a.position - b.position);

/** Where an item takes its statements from: from itself, or for a final round from all items (null). */
export const scopeOf = ({ itemKind, itemId }: ListedItem): AgendaItemId | null =>
  itemKind === 'final-round' ? null : itemId;

/** The item that is open now; null between items. */
export function openItemOf(view: Pick<View, 'shared'>): ListedItem | null {
  const { phase } = view.shared.session;
  if (phase?.kind !== 'live') return null;
  return agendaOf(view).find(({ itemId }) => itemId === phase.openItemId) ?? null;
}

/** What was closed last, and what has not been open yet. */
export function aroundNow(view: Pick<View, 'shared'>): { was: ListedItem | null; next: ListedItem | null } {
  const agenda = agendaOf(view);
  const closedAt = ({ phase }: ListedItem): number => (phase.kind === 'closed' ? phase.closedAt : 0);
  const closed = agenda.filter(({ phase }) => phase.kind === 'closed');
  return {
    was: closed.toSorted((a, b) => closedAt(b) - closedAt(a))[0] ?? null,
    next: agenda.find(({ phase }) => phase.kind === 'waiting') ?? null,
  };
}
