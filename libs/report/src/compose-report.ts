import type { Session, Timestamp } from '@app/dialogue';
import { certaintyOf, degreeValue, SMALLEST_SEGMENT_COUNT, type StatementRanking } from '@app/ranking';
import { agendaOf } from './agenda.js';
import type { ReportAnalysis } from './analysis.js';
import { pollsOf, reportWordsOf } from './asked.js';
import { choicesOf } from './choices.js';
import { groupBreadthOf, toldGroupsOf } from './group-breadth.js';
import { listsOf } from './lists.js';
import { participationOf } from './participation.js';
import { isReadable } from './readable.js';
import type { ReportMethod, ReportModel, ReportStatement } from './report-model.js';
import { reportSessionOf } from './session-of.js';
import { FIRM_THEMES_FROM_COUNT, themesOf } from './themes.js';
import { DRAW_COUNT, stabilityOf } from './stability.js';
import { rankingOf, statementRow } from './statement-rows.js';

/** Length of the list that opens the report. */
export const TOP_COUNT = 10;

interface ReportOccasion {
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

/** Adds to each row what the analysis knows of it. */
function analysed(
  session: Session,
  statements: readonly ReportStatement[],
  ranking: StatementRanking,
  { groupOf, seed, themes: found = [] }: ReportAnalysis,
): Pick<ReportModel, 'statements' | 'groups' | 'themes'> {
  const told = groupOf && toldGroupsOf(session, groupOf);
  const shares = stabilityOf(session, ranking, TOP_COUNT, seed);
  const themes = themesOf(session, statements, found);
  const rows = statements.map((row) => {
    const statement = session.statements.get(row.statementId);
    const topShare = shares.get(row.statementId);
    const isTop = row.place !== null && row.place <= TOP_COUNT;
    return {
      ...row,
      ...(told && { groups: statement ? groupBreadthOf(session, statement, told, ranking) : null }),
      stability:
        topShare === undefined ? null : { topShare, certainty: isTop ? certaintyOf(topShare) : null },
      ...(themes && { themeId: statement?.themeId ?? null }),
    };
  });
  return { statements: rows, ...(told && { groups: told.groups }), ...(themes && { themes }) };
}

/** What was said besides statements and endorsements, where anything was. */
function besides(
  session: Session,
  statements: readonly ReportStatement[],
): Pick<ReportModel, 'polls' | 'choices' | 'words'> {
  const polls = pollsOf(session);
  const choices = choicesOf(session, statements);
  const words = reportWordsOf(session);
  return {
    ...(polls.length > 0 && { polls }),
    ...(choices && { choices }),
    ...(words.length > 0 && { words }),
  };
}

/**
 * The report on a session as plain data: who took part, what is most recognised (overall, for each agenda item, by
 * intent), what has too few answers, what holds for some only, how questions to everybody were answered, what was chosen
 * for a follow-up, the one-word reactions, and the parameters of the method. With an analysis also how recognition is
 * spread over opinion groups, how firm the top is, and which themes are most widely recognised.
 *
 * Reads the session, changes nothing; the same session and analysis give the same report, key by key.
 */
export function composeReport(
  session: Session,
  { uptoSeq, composedAt }: ReportOccasion,
  analysis?: ReportAnalysis,
): ReportModel {
  const ranking = rankingOf(session);
  const plain = ranking.statements.flatMap((ranked) => {
    const statement = session.statements.get(ranked.statementId);
    return isReadable(statement)
      ? [statementRow(session, statement, ranked, ranking.options.leastAnswerCount)]
      : [];
  });
  const { statements, groups, themes } = analysis
    ? analysed(session, plain, ranking, analysis)
    : { statements: plain };
  return {
    version: 1,
    uptoSeq,
    composedAt,
    session: reportSessionOf(session),
    participation: participationOf(session),
    agenda: agendaOf(session, statements),
    lists: listsOf(statements, TOP_COUNT, groups !== undefined),
    statements,
    method: {
      ...methodOf(ranking),
      ...(analysis && { seed: analysis.seed, drawCount: DRAW_COUNT }),
      ...(themes && { firmThemesFromCount: FIRM_THEMES_FROM_COUNT }),
    },
    ...(groups && { groups }),
    ...(themes && { themes }),
    ...besides(session, statements),
  };
}
