import type { Session, Timestamp } from '@app/dialogue';
import { degreeValue, type StatementRanking } from '@app/ranking';
import { agendaOf } from './agenda.js';
import { SMALLEST_SEGMENT_COUNT } from './breadth.js';
import { listsOf } from './lists.js';
import { participationOf } from './participation.js';
import { isReadable } from './readable.js';
import type { ReportMethod, ReportModel } from './report-model.js';
import { reportSessionOf } from './session-of.js';
import { rankingOf, statementRow } from './statement-rows.js';

/** Length of the list that opens the report. */
export const TOP_COUNT = 10;

export interface ReportOccasion {
  /** Number of the last fact that the session was folded from. */
  uptoSeq: number;
  composedAt: Timestamp;
}

const methodOf = ({ options, prior }: StatementRanking): ReportMethod => ({
  degreeValues: [0, 1, 2, 3].map(degreeValue),
  priorWeight: options.priorWeight,
  credibleLevel: options.credibleLevel,
  leastAnswerCount: options.leastAnswerCount,
  cannotSayShare: options.cannotSayShare,
  prior,
  topCount: TOP_COUNT,
  smallestSegmentCount: SMALLEST_SEGMENT_COUNT,
});

/**
 * The report on a session as plain data: who took part, what is most recognised (overall, for each agenda item, by
 * intent), what has too few answers, what holds for some only, and the parameters of the method.
 *
 * Reads the session, changes nothing; the same session gives the same report, key by key.
 */
export function composeReport(session: Session, { uptoSeq, composedAt }: ReportOccasion): ReportModel {
  const ranking = rankingOf(session);
  const statements = ranking.statements.flatMap((ranked) => {
    const statement = session.statements.get(ranked.statementId);
    return isReadable(statement)
      ? [statementRow(session, statement, ranked, ranking.options.leastAnswerCount)]
      : [];
  });
  return {
    version: 1,
    uptoSeq,
    composedAt,
    session: reportSessionOf(session),
    participation: participationOf(session),
    agenda: agendaOf(session, statements),
    lists: listsOf(statements, TOP_COUNT),
    statements,
    method: methodOf(ranking),
  };
}
