import type { StatementId } from '@app/dialogue';
import type { DegreeCounts, StatementAnswers } from '@app/ranking';

/** The answers to one statement in a session of forty, where nothing else is said. */
export const answersTo = (
  id: string,
  degrees: DegreeCounts,
  others: Partial<StatementAnswers> = {},
): StatementAnswers => ({
  statementId: id as StatementId,
  degrees,
  cannotSayCount: 0,
  reach: 40,
  organisationCount: null,
  populationCount: 40,
  ...others,
});
