import { isOpen, type AgendaItemId, type OwnRow, type StatementId, type View } from '@app/dialogue';
import { dealtOf, type Dealt } from '../hand/hand-of.js';
import { rowsOf } from '../../shared-parts/rows-of.js';

export interface Own extends OwnRow {
  statementId: StatementId;
}

/** One's own statements, the newest first; of one item, or of the whole session. */
export const ownOf = ({ personal }: Pick<View, 'personal'>, itemId: AgendaItemId | null): readonly Own[] =>
  rowsOf(personal.own)
    .map(([statementId, row]) => ({ statementId, ...row }))
    .filter((row) => itemId === null || row.itemId === itemId)
    .toSorted((a, b) => b.postedAt - a.postedAt);

/** What was put before this person and builds on a statement of their own, in the order of dealing. */
export const reactionsTo = (view: Pick<View, 'personal'>, own: StatementId): readonly Dealt[] =>
  dealtOf(view, null).filter(({ buildsOn }) => buildsOn?.statementId === own);

/** How many milliseconds it may still be corrected or withdrawn; 0 when it may not. */
export function secondThoughtsMs(view: Pick<View, 'shared'>, own: Own, now: number): number {
  const { phase, correctionMs = 0 } = view.shared.session;
  if (phase?.kind !== 'live' || (own.standing !== 'shown' && own.standing !== 'held')) return 0;
  // The clocks of two machines are never quite alike.
  return Math.min(correctionMs, Math.max(0, own.postedAt + correctionMs - now));
}

/** Its text may be corrected only while its item takes statements. */
export function takesStatements({ shared }: Pick<View, 'shared'>, itemId: AgendaItemId): boolean {
  const phase = shared.agenda[itemId]?.phase;
  return phase !== undefined && isOpen(phase) && (phase.kind === 'writing' || phase.kind === 'dialogue');
}
