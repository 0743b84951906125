import type { RankedRow, Session } from '@app/dialogue';
import { certaintyOf } from '@app/ranking';
import { rankingOf, stabilityOf, TOP_COUNT } from '@app/report';

/** The ranking that the report would have if the session closed now, in the same order. */
export function statementsNow(session: Session, seed: number): RankedRow[] {
  const ranking = rankingOf(session);
  const shares = stabilityOf(session, ranking, TOP_COUNT, seed);
  return ranking.statements.map(({ statementId, list, place, score, lower, upper }) => {
    const share = shares.get(statementId);
    const isTop = place !== null && place <= TOP_COUNT;
    const certainty = isTop && share !== undefined ? certaintyOf(share) : null;
    return { statementId, list, place, score, lower, upper, certainty };
  });
}
