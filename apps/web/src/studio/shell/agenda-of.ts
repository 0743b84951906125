import type { AgendaItemId, AgendaItemRow, View } from '@app/dialogue';

/** An item of the agenda with its id. */
export type AgendaEntry = AgendaItemRow & { itemId: AgendaItemId };

/** The agenda in its order. */
export const agendaOf = (agenda: View['shared']['agenda']): AgendaEntry[] =>
  (Object.entries(agenda) as [AgendaItemId, AgendaItemRow][])
    .map(([itemId, row]) => ({ ...row, itemId }))
    .sort((a, b) => a.position - b.position);
