import type { AgendaItemId, AgendaItemRow } from '@app/dialogue';
import type { Sight } from './act.js';

export interface OpenItem extends AgendaItemRow {
  itemId: AgendaItemId;
  isLast: boolean;
  /** Its place among the dialogue items, from 0. */
  dialoguePosition: number;
}

const rowsOf = (view: Sight): [AgendaItemId, AgendaItemRow][] =>
  Object.entries(view.shared.agenda) as [AgendaItemId, AgendaItemRow][];

/** The item that is open; null when none is. */
export function openItemIn(view: Sight): OpenItem | null {
  const { phase } = view.shared.session;
  if (phase?.kind !== 'live' || phase.openItemId === null) return null;
  const { openItemId: itemId } = phase;
  const row = view.shared.agenda[itemId];
  if (row === undefined) return null;
  const earlier = rowsOf(view).filter(([, other]) => other.position < row.position);
  const dialoguePosition = earlier.filter(([, other]) => other.itemKind === 'dialogue').length;
  const isLast = rowsOf(view).every(([, other]) => other.position <= row.position);
  return { ...row, itemId, isLast, dialoguePosition };
}
