import type {
  AgendaItemId,
  AgendaItemKind,
  AgendaItemRow,
  PersonalTables,
  SharedTables,
  View,
} from '@app/dialogue';
import { personalTables, sharedTables } from '../../../../test/support/view-tables.js';

/** A view of a participant with nothing in it but what is given. */
export const aView = (shared: Partial<SharedTables>, personal: Partial<PersonalTables> = {}): View => ({
  shared: sharedTables(shared),
  personal: personalTables(personal),
});

export const PHASES = {
  waiting: { kind: 'waiting' },
  skipped: { kind: 'skipped' },
  running: { kind: 'running', openedAt: 3, plannedEndAt: 4 },
  closed: { kind: 'closed', openedAt: 1, closedAt: 2 },
} as const;

/** A live session with these items in their order; the one that is running is open. */
export function liveView(
  items: readonly (readonly [AgendaItemKind, keyof typeof PHASES])[],
  personal: Partial<PersonalTables> = {},
): View {
  const agenda: Partial<Record<AgendaItemId, AgendaItemRow>> = {};
  for (const [position, [itemKind, phase]] of items.entries())
    agenda[`item-${position}` as AgendaItemId] = {
      position,
      itemKind,
      title: `item ${position}`,
      question: '',
      plannedMs: 60_000,
      phase: PHASES[phase],
    };
  const open = items.findIndex(([, phase]) => phase === 'running');
  const openItemId = open === -1 ? null : (`item-${open}` as AgendaItemId);
  return aView({ session: { phase: { kind: 'live', startedAt: 0, openItemId } }, agenda }, personal);
}
