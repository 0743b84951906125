import type { AgendaItemId, StatementId } from '@app/dialogue';
import type { Draft } from './draft.js';

/** A statement that was posted here and that the server has not taken yet. */
export interface WaitingStatement {
  statementId: StatementId;
  itemId: AgendaItemId;
  draft: Draft;
  /** Why it was not taken; its text is still here. */
  refusal: { code: string; limit?: number } | null;
}

type Waiting = readonly WaitingStatement[];

/** Leaves out what has arrived. */
export const withoutArrived = (waiting: Waiting, own: object): Waiting =>
  waiting.filter(({ statementId }) => !(statementId in own));

export const refused = (
  waiting: Waiting,
  id: StatementId,
  refusal: NonNullable<WaitingStatement['refusal']>,
): Waiting => waiting.map((one) => (one.statementId === id ? { ...one, refusal } : one));
