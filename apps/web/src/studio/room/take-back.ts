import type { SessionPhase } from '@app/dialogue';
import type { AgendaEntry } from '../shell/agenda-of.js';
import { openItemOf } from './next-step.js';

/** A step that can still be taken back. */
export interface TakeBack {
  kind: 'reopen' | 'back-to-dialogue';
  item: AgendaEntry;
}

const closedAt = ({ phase }: AgendaEntry): number => (phase.kind === 'closed' ? phase.closedAt : -1);

/** The item that was closed last, while no other is open. */
export function reopenableOf(phase: SessionPhase, agenda: readonly AgendaEntry[]): AgendaEntry | undefined {
  if (phase.kind !== 'live' || openItemOf(phase, agenda) !== undefined) return undefined;
  return agenda
    .filter((item) => item.phase.kind === 'closed')
    .toSorted((a, b) => closedAt(b) - closedAt(a))[0];
}

/** What can be taken back now: closing an item, or letting people only endorse. */
export function takeBackOf(phase: SessionPhase, agenda: readonly AgendaEntry[]): TakeBack | null {
  const open = openItemOf(phase, agenda);
  if (open?.phase.kind === 'endorse-only') return { kind: 'back-to-dialogue', item: open };
  const closed = reopenableOf(phase, agenda);
  return closed ? { kind: 'reopen', item: closed } : null;
}

/** Another step that can be taken back has another key, also of the same item. */
export const takeBackKey = ({ kind, item }: TakeBack): string => `${kind} ${item.itemId} ${closedAt(item)}`;
