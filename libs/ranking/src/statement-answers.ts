import type { StatementId } from '@app/dialogue';
import type { DegreeCounts } from './degrees.js';

/** What is known of one statement: the current answers, one a participant. All numbers count people or organisations. */
export interface StatementAnswers {
  statementId: StatementId;
  degrees: DegreeCounts;
  cannotSayCount: number;
  /** To how many participants it was dealt. */
  reach: number;
  /** Distinct organisations among those who recognise it mostly or fully; null when that is not to be told. */
  organisationCount: number | null;
  /** Participants who could have answered: everyone in the session but the author. */
  populationCount: number;
}
