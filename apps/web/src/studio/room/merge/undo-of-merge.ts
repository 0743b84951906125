import type { GivenCommand } from '@app/contract';
import type { StatementId } from '@app/dialogue';

/**
 * Makes a merge undone: the statement stands on its own again, and so stands for what it stood for before.
 *
 * @param mergedIds what was merged into it before it was merged itself
 */
export const undoOfMerge = (fromId: StatementId, mergedIds: readonly StatementId[]): GivenCommand[] => [
  { kind: 'separate-statement', statementId: fromId },
  ...mergedIds.flatMap((statementId): GivenCommand[] => [
    { kind: 'separate-statement', statementId },
    { kind: 'merge-statements', fromId: statementId, intoId: fromId },
  ]),
];
