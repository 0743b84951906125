import type { Session, StatementId } from '@app/dialogue';
import { rankingOf } from '@app/report';

/** Where a statement stands now. Scores and bounds are between 0 and 1. */
export interface StandingNow {
  statementId: StatementId;
  list: 'ranked' | 'too-few' | 'cannot-say';
  place: number | null;
  score: number;
  lower: number;
  upper: number;
}

/** The ranking that the report would have if the session closed now; in the same order. */
export const rankNow = (session: Session): StandingNow[] =>
  rankingOf(session).statements.map(({ statementId, list, place, score, lower, upper }) => ({
    statementId,
    list,
    place,
    score,
    lower,
    upper,
  }));
