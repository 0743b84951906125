import type { Session, Statement } from '@app/dialogue';
import {
  rankStatements,
  type RankedStatement,
  type StatementAnswers,
  type StatementRanking,
} from '@app/ranking';
import { breadthOf } from './breadth.js';
import { builtOnBy, readableOf, type Readable } from './readable.js';
import { reasonFor } from './reason.js';
import type { ReportStatement } from './report-model.js';

const answersOf = (session: Session, statement: Statement): StatementAnswers => ({
  statementId: statement.id,
  degrees: [...statement.tally.degrees],
  cannotSayCount: statement.tally.cannotSayCount,
  reach: statement.reach,
  organisationCount: breadthOf(session, [statement]),
  populationCount: session.counts.participantCount - (statement.authorId === null ? 0 : 1),
});

/** The ranking of all statements that may be read: one prior, so one score for a statement in every list. */
export const rankingOf = (session: Session): StatementRanking =>
  rankStatements(readableOf(session).map((statement) => answersOf(session, statement)));

/** One row of the report, its keys in a fixed order. */
export function statementRow(
  session: Session,
  statement: Readable,
  ranked: RankedStatement,
  leastAnswerCount: number,
): ReportStatement {
  const builtOn = builtOnBy(session, statement);
  return {
    statementId: statement.id,
    itemId: statement.itemId,
    intent: statement.intent,
    text: statement.text,
    language: statement.language,
    buildsOn: builtOn && { statementId: builtOn.id, text: builtOn.text, language: builtOn.language },
    raisesTheme: statement.raisesTheme,
    list: ranked.list,
    place: ranked.place,
    score: ranked.score,
    lower: ranked.lower,
    upper: ranked.upper,
    degrees: ranked.degrees,
    cannotSayCount: ranked.cannotSayCount,
    answeredCount: ranked.answeredCount,
    recognisedCount: ranked.recognisedCount,
    organisationCount: ranked.organisationCount,
    reach: ranked.reach,
    reason: reasonFor(ranked, statement.intent, ranked.organisationCount, leastAnswerCount),
  };
}
