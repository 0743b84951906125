import { rankStatements } from '@app/ranking';
import type { ReportModel, ReportStatement } from '@app/report';
import type { Recount, StatementRecount } from './recount.js';

const EQUAL_ENOUGH = 1e-9;

const isSame = (said: unknown, counted: unknown): boolean =>
  typeof said === 'number' && typeof counted === 'number'
    ? Math.abs(said - counted) <= EQUAL_ENOUGH
    : JSON.stringify(said) === JSON.stringify(counted);

function breadthOf(
  { recognisedBy }: StatementRecount,
  { participants }: Recount,
  least: number,
): number | null {
  const organisations = new Set<number>();
  for (const id of recognisedBy) {
    const organisation = participants.get(id) ?? null;
    if (organisation !== null) organisations.add(organisation);
  }
  return recognisedBy.size < least || organisations.size === 0 ? null : organisations.size;
}

/**
 * Compares every number of a report with a recount of the journal; places and intervals are ranked anew from the
 * recounted figures.
 *
 * @returns one line for each number that differs
 */
export function differencesFromJournal(report: ReportModel, counted: Recount): string[] {
  const differences: string[] = [];
  const compare = (what: string, said: unknown, found: unknown) => {
    if (!isSame(said, found))
      differences.push(
        `${what}: the report says ${JSON.stringify(said)}, the journal ${JSON.stringify(found)}`,
      );
  };
  const shown = [...counted.statements].filter(([, { standing }]) => standing === 'shown');
  const { method, participation } = report;
  const ranking = rankStatements(
    shown.map(([statementId, statement]) => ({
      statementId,
      degrees: statement.degrees,
      cannotSayCount: statement.cannotSayCount,
      reach: statement.reach,
      organisationCount: breadthOf(statement, counted, method.smallestSegmentCount) ?? 0,
      populationCount:
        counted.participants.size -
        (statement.authorId !== null && counted.participants.has(statement.authorId) ? 1 : 0),
    })),
    {
      priorWeight: method.priorWeight,
      credibleLevel: method.credibleLevel,
      leastAnswerCount: method.leastAnswerCount,
      cannotSayShare: method.cannotSayShare,
    },
  );
  const said = new Map<string, ReportStatement>(report.statements.map((row) => [row.statementId, row]));
  compare('statements shown', said.size, shown.length);
  for (const ranked of ranking.statements) {
    const row = said.get(ranked.statementId);
    const name = `statement ${ranked.statementId}`;
    compare(`${name} is in the report`, row !== undefined, true);
    if (!row) continue;
    const statement = counted.statements.get(ranked.statementId);
    compare(`${name}, degrees`, row.degrees, ranked.degrees);
    compare(`${name}, cannot say`, row.cannotSayCount, ranked.cannotSayCount);
    compare(`${name}, reach`, row.reach, ranked.reach);
    compare(`${name}, list`, row.list, ranked.list);
    compare(`${name}, place`, row.place, ranked.place);
    compare(`${name}, score`, row.score, ranked.score);
    compare(`${name}, lower`, row.lower, ranked.lower);
    compare(`${name}, upper`, row.upper, ranked.upper);
    compare(`${name}, answered`, row.answeredCount, ranked.answeredCount);
    compare(`${name}, recognised`, row.recognisedCount, statement?.recognisedBy.size);
    if (statement)
      compare(
        `${name}, organisations`,
        row.organisationCount,
        breadthOf(statement, counted, method.smallestSegmentCount),
      );
  }
  const standings = [...counted.statements.values()].map(({ standing }) => standing);
  const countOf = (wanted: string): number => standings.filter((standing) => standing === wanted).length;
  compare('participants', participation.participantCount, counted.participants.size);
  compare('posted', participation.postingCount, counted.postingCount);
  compare('endorsed', participation.endorsingCount, counted.endorsingCount);
  compare('statements', participation.statementCount, counted.statements.size);
  compare('endorsements', participation.endorsementCount, counted.endorsementCount);
  compare('hidden', participation.hiddenCount, countOf('hidden'));
  compare('withdrawn', participation.withdrawnCount, countOf('withdrawn'));
  compare('redacted', participation.redactedCount, countOf('redacted'));
  compare('prior', method.prior, ranking.prior);
  return differences;
}
