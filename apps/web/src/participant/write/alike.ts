import type { AlikeRow } from '@app/contract';
import { graphemeCount, type StatementId } from '@app/dialogue';

/** With fewer characters there is too little to go by. */
const LEAST_LENGTH = 20;

export const isEnoughToCompare = (text: string): boolean => graphemeCount(text.trim()) >= LEAST_LENGTH;

/**
 * Which of the statements that are alike is shown: the one already in sight as long as it is among them, so that nothing
 * moves; else the most alike.
 *
 * @param builtOnId what is being built on is known already
 */
export function alikeToShow(
  found: readonly AlikeRow[],
  shown: AlikeRow | null,
  builtOnId: StatementId | null,
): AlikeRow | null {
  const others = found.filter(({ statementId }) => statementId !== builtOnId);
  return others.find(({ statementId }) => statementId === shown?.statementId) ?? others[0] ?? null;
}
