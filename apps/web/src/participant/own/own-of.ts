import { isOpen, type AgendaItemId, type OwnRow, type StatementId, type View } from '@app/dialogue';
import { rowsOf } from '../page/rows-of.js';

export interface Own extends OwnRow {
  statementId: StatementId;
}

/** One's own statements, the newest first; of one item, or of the whole session. */
export const ownOf = ({ personal }: Pick<View, 'personal'>, itemId: AgendaItemId | null): readonly Own[] =>
  rowsOf(personal.own)
    .map(([statementId, row]) => ({ statementId, ...row }))
    .filter((row) => itemId === null || row.itemId === itemId)
    .toSorted((a, b) => b.postedAt - a.postedAt);

/** How many milliseconds it may still be corrected or withdrawn; 0 when it may not. */
export function secondThoughtsMs(view: Pick<View, 'shared'>, own: Own, now: number): number {
  const { phase, correctionMs = 0 } = view.shared.session;
  if (phase?.kind !== 'live' || own.standing !== 'shown') return 0;
  return Math.max(0, own.postedAt + correctionMs - now);
}

/** Its text may be corrected only while its item takes statements. */
export function takesStatements({ shared }: Pick<View, 'shared'>, itemId: AgendaItemId): boolean {
  const phase = shared.agenda[itemId]?.phase;
  return phase !== undefined && isOpen(phase) && (phase.kind === 'writing' || phase.kind === 'dialogue');
}
