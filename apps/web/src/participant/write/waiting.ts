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

/** Takes away what has arrived. */
export const withoutArrived = (waiting: Waiting, own: object): Waiting =>
  waiting.some(({ statementId }) => statementId in own)
    ? waiting.filter(({ statementId }) => !(statementId in own))
    : waiting;

export const refused = (
  waiting: Waiting,
  id: StatementId,
  refusal: NonNullable<WaitingStatement['refusal']>,
): Waiting => waiting.map((one) => (one.statementId === id ? { ...one, refusal } : one));

/**
 * After the commands of an earlier page were sent: what was refused says why, and what is nowhere to be found any more
 * is given back too, so that nothing waits forever.
 *
 * @param refusals by statement
 * @param isUnderWay whether this page is still sending it
 */
export const settled = (
  waiting: Waiting,
  refusals: ReadonlyMap<StatementId, { code: string; limit?: number }>,
  isUnderWay: (id: StatementId) => boolean,
): Waiting =>
  waiting.map((one) => {
    if (one.refusal !== null || isUnderWay(one.statementId)) return one;
    return { ...one, refusal: refusals.get(one.statementId) ?? { code: 'unavailable' } };
  });
