import type { ReportModel, ReportStatement, ReportStatementId } from '@app/report';

type ItemId = ReportStatement['itemId'];

export const statementId = (name: string): ReportStatementId => name as ReportStatementId;

/** A ranked statement with figures of its own; what the test is about comes in. */
export const aStatement = (name: string, details: Partial<ReportStatement> = {}): ReportStatement => ({
  statementId: statementId(name),
  itemId: 'item-1' as ItemId,
  intent: 'experience',
  text: `Tekst van ${name}`,
  language: 'nl',
  buildsOn: null,
  raisesTheme: false,
  list: 'ranked',
  place: 1,
  score: 0.742,
  lower: 0.661,
  upper: 0.813,
  degrees: [2, 5, 18, 13],
  cannotSayCount: 3,
  answeredCount: 38,
  recognisedCount: 31,
  organisationCount: 14,
  reach: 41,
  reason: {
    code: 'recognised-in-organisations',
    values: { intent: 'experience', recognised: 31, answered: 38, organisations: 14 },
  },
  ...details,
});

const idsOf = (statements: readonly ReportStatement[]) =>
  statements.map((statement) => statement.statementId);

/** A report with these statements, in this order; its lists follow from them. */
export function aReport(
  statements: readonly ReportStatement[],
  session: Partial<ReportModel['session']> = {},
): ReportModel {
  const ranked = statements.filter(({ list }) => list === 'ranked');
  const byIntent = (intent: ReportStatement['intent']) =>
    idsOf(ranked.filter((statement) => statement.intent === intent));
  return {
    version: 1,
    uptoSeq: 2_261,
    composedAt: Date.UTC(2020, 8, 23, 13, 30),
    session: {
      id: 'session-1' as ReportModel['session']['id'],
      title: 'Iets nieuws in de gemeente',
      purpose: 'Vertellen wat er echt gebeurt',
      fictional: false,
      languages: ['nl'],
      timeZone: 'Europe/Amsterdam',
      startedAt: Date.UTC(2020, 8, 23, 12, 0),
      closedAt: Date.UTC(2020, 8, 23, 13, 0),
      ...session,
    },
    participation: {
      participantCount: 58,
      organisationCount: 27,
      postingCount: 41,
      endorsingCount: 55,
      statementCount: statements.length + 3,
      endorsementCount: 1_873,
      cannotSayCount: 194,
      hiddenCount: 2,
      withdrawnCount: 1,
      redactedCount: 0,
      heldCount: 0,
      flaggedCount: 0,
      mergedCount: 0,
    },
    agenda: [
      {
        itemId: 'item-1' as ItemId,
        itemKind: 'dialogue',
        title: 'Wat je tegenkomt',
        question: 'Waar loop je tegenaan?',
        plannedMs: 1_200_000,
        actualMs: 1_500_000,
        ranked: idsOf(ranked),
      },
    ],
    lists: {
      top: idsOf(ranked.slice(0, 10)),
      ranked: idsOf(ranked),
      byIntent: {
        experience: byIntent('experience'),
        tip: byIntent('tip'),
        warning: byIntent('warning'),
        question: byIntent('question'),
      },
      tooFew: idsOf(statements.filter(({ list }) => list === 'too-few')),
      cannotSay: idsOf(statements.filter(({ list }) => list === 'cannot-say')),
    },
    statements: [...statements],
    method: {
      degreeValues: [0, 1 / 3, 2 / 3, 1],
      priorWeight: 2,
      credibleLevel: 0.9,
      leastAnswerCount: 5,
      cannotSayShare: 1 / 3,
      prior: [0.24, 0.25, 0.22, 0.29],
      topCount: 10,
      smallestSegmentCount: 5,
    },
  };
}
