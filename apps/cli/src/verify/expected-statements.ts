import type { StatementId } from '@app/dialogue';
import { rankStatements, type Certainty } from '@app/ranking';
import type { ReportMethod, ReportModel, ReportStatement } from '@app/report';
import type { Recount, StatementRecount } from './recount.js';
import { highestDegrees, organisationCountOf, recognisers } from './recount-people.js';

type Degrees = [number, number, number, number];

const FIRM_FROM = 0.9;
const LIKELY_FROM = 0.6;

function degreesOf({ answers }: StatementRecount): Degrees {
  const degrees: Degrees = [0, 0, 0, 0];
  for (const answer of answers.values()) if (answer !== 'cannot-say') degrees[answer] += 1;
  return degrees;
}

const cannotSayOf = ({ answers }: StatementRecount): number =>
  [...answers.values()].filter((answer) => answer === 'cannot-say').length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sum of answers, each a third of its degree. */
const valueOf = (counts: readonly number[]): number =>
  ((counts[1] ?? 0) + 2 * (counts[2] ?? 0) + 3 * (counts[3] ?? 0)) / 3;

/** Sum of the answers, and the expected value of those not given, over all who can say. */
function scoreOf(degrees: Degrees, canSayCount: number, prior: readonly number[], weight: number): number {
  const answered = sum(degrees);
  const unseen = Math.max(canSayCount, answered) - answered;
  const mean = valueOf(
    degrees.map((count, degree) => (weight * (prior[degree] ?? 0) + count) / (weight + answered)),
  );
  return answered + unseen === 0 ? mean : (valueOf(degrees) + unseen * mean) / (answered + unseen);
}

function listOf(answered: number, cannotSay: number, method: ReportMethod): ReportStatement['list'] {
  if (answered + cannotSay < method.leastAnswerCount) return 'too-few';
  if (cannotSay > method.cannotSayShare * (answered + cannotSay)) return 'cannot-say';
  return answered < method.leastAnswerCount ? 'too-few' : 'ranked';
}

function reasonOf(row: ReportStatement, method: ReportMethod): ReportStatement['reason'] {
  const {
    list,
    intent,
    answeredCount: answered,
    recognisedCount: recognised,
    cannotSayCount: cannotSay,
  } = row;
  if (list === 'too-few') return { code: 'too-few', values: { answered, least: method.leastAnswerCount } };
  if (list === 'cannot-say')
    return { code: 'cannot-say', values: { cannotSay, total: answered + cannotSay } };
  const { organisationCount: organisations } = row;
  return organisations === null
    ? { code: 'recognised', values: { intent, recognised, answered } }
    : { code: 'recognised-in-organisations', values: { intent, recognised, answered, organisations } };
}

const certaintyOf = (share: number): Certainty =>
  share >= FIRM_FROM ? 'firm' : share >= LIKELY_FROM ? 'likely' : 'open';

const byStrength = (a: ReportStatement, b: ReportStatement): number =>
  b.lower - a.lower ||
  b.score - a.score ||
  b.answeredCount - a.answeredCount ||
  (a.statementId < b.statementId ? -1 : 1);

interface ExpectedStatements {
  statements: ReportStatement[];
  prior: ReportMethod['prior'];
}

/**
 * The rows as they must be: counts, lists, scores, places and reasons counted here; the ends of the intervals by the
 * published method from these counts; texts, shares of draws and ranges by group from the report composed again.
 */
export function expectedStatements(
  again: ReportModel,
  method: ReportMethod,
  counted: Recount,
): ExpectedStatements {
  const shown = [...counted.statements].filter(([, { standing }]) => standing === 'shown');
  const rowOf = new Map<StatementId, ReportStatement>(again.statements.map((row) => [row.statementId, row]));
  const populationOf = ({ authorId }: StatementRecount): number =>
    counted.participants.size - (authorId === null ? 0 : 1);
  const ranking = rankStatements(
    shown.map(([statementId, statement]) => ({
      statementId,
      degrees: degreesOf(statement),
      cannotSayCount: cannotSayOf(statement),
      reach: statement.dealtTo.size,
      organisationCount: null,
      populationCount: populationOf(statement),
    })),
    method,
  );
  const intervalOf = new Map(
    ranking.statements.map(({ statementId, lower, upper }) => [statementId, { lower, upper }]),
  );
  const total = sum(shown.flatMap(([, statement]) => degreesOf(statement)));
  const pooled = (degree: 0 | 1 | 2 | 3): number =>
    total === 0
      ? ranking.prior[degree]
      : sum(shown.map(([, statement]) => degreesOf(statement)[degree])) / total;
  const prior = [pooled(0), pooled(1), pooled(2), pooled(3)] as const;
  const rows = shown.flatMap(([id, statement]): ReportStatement[] => {
    const row = rowOf.get(id);
    if (!row) return [];
    const degrees = degreesOf(statement);
    const cannotSayCount = cannotSayOf(statement);
    const recognising = recognisers(highestDegrees([statement]));
    const canSayCount = populationOf(statement) - cannotSayCount;
    return [
      {
        ...row,
        ...intervalOf.get(id),
        itemId: statement.itemId,
        intent: statement.intent,
        list: listOf(sum(degrees), cannotSayCount, method),
        score: scoreOf(degrees, canSayCount, prior, method.priorWeight),
        degrees,
        cannotSayCount,
        answeredCount: sum(degrees),
        recognisedCount: recognising.length,
        organisationCount: organisationCountOf(recognising, counted, method.smallestSegmentCount),
        reach: statement.dealtTo.size,
        ...(row.themeId !== undefined && { themeId: counted.themes.themeOf(id) }),
      },
    ];
  });
  let place = 0;
  const statements = rows.toSorted(byStrength).map((row) => {
    const placed = { ...row, place: row.list === 'ranked' ? (place += 1) : null };
    const { stability } = row;
    const isTop = placed.place !== null && placed.place <= method.topCount;
    const certainty = stability && isTop ? certaintyOf(stability.topShare) : null;
    return {
      ...placed,
      reason: reasonOf(row, method),
      ...(stability && { stability: { ...stability, certainty } }),
    };
  });
  return { statements, prior: [...prior] };
}
