import type { Session } from '@app/dialogue';
import {
  certaintyOf,
  degreeValue,
  recognitionPosterior,
  type RankedStatement,
  type StatementRanking,
} from '@app/ranking';
import { DRAW_COUNT, rankingOf, stabilityOf, TOP_COUNT } from '@app/report';
import { findStatement } from './find-statement.js';

const DEGREE_NAMES = ['not at all', 'a little', 'mostly', 'fully'] as const;

const figure = (value: number): string => value.toFixed(4);
const score = (value: number): string => (100 * value).toFixed(1);
const each = (values: readonly number[], say: (value: number) => string = String): string =>
  values.map((value, degree) => `${DEGREE_NAMES[degree] ?? degree} ${say(value)}`).join(', ');

function countLines({ degrees, answeredCount, recognisedCount, ...statement }: RankedStatement): string[] {
  const { cannotSayCount, populationCount, reach, organisationCount } = statement;
  return [
    `Answers: ${each(degrees)}; together n = ${answeredCount}. Cannot say: ${cannotSayCount}.`,
    `Mostly or fully: ${recognisedCount} of ${answeredCount}. Reach: put before ${reach}.`,
    `Breadth: ${organisationCount === null ? 'organisations not told (unknown, or fewer than five people)' : `${organisationCount} organisations`}.`,
    `Could have answered: ${populationCount} (everyone but the author).`,
  ];
}

/** The formulas of `recognitionPosterior` with the figures of this statement filled in. */
function posteriorLines(statement: RankedStatement, { prior, options }: StatementRanking): string[] {
  const { degrees, answeredCount: n } = statement;
  const w = options.priorWeight;
  const total = w + n;
  const alpha = degrees.map((count, degree) => w * (prior[degree] ?? 0) + count);
  const moment = (power: number): number =>
    alpha.reduce((sum, weight, degree) => sum + (weight / total) * degreeValue(degree) ** power, 0);
  const mean = moment(1);
  const spread = moment(2) - mean * mean;
  const sum = degrees.reduce((known, count, degree) => known + count * degreeValue(degree), 0);
  const posterior = recognitionPosterior(statement, prior, w);
  const saying = n + posterior.unseenCount;
  const unseen = posterior.unseenCount;
  return [
    `Prior: weight w = ${w}, centre ${each(prior, figure)} (all answers of the session).`,
    `Posterior weights w·centre + count: ${each(alpha, figure)}; A = w + n = ${total}.`,
    `One unseen answer: mean μ = Σ α·d/3 ÷ A = ${figure(mean)}, variance σ² = ${figure(spread)}.`,
    `People: N′ = ${saying} who can say, M = ${unseen} of them unseen; sum of the known values S = ${figure(sum)}.`,
    `Score = (S + M·μ) ÷ N′ = (${figure(sum)} + ${unseen} × ${figure(mean)}) ÷ ${saying} = ${figure(posterior.mean)}.`,
    `Variance = M·σ²·(A + M) ÷ ((A + 1)·N′²) = ${posterior.variance.toExponential(4)}.`,
    ...intervalLines(statement, posterior, options.credibleLevel),
  ];
}

function intervalLines(
  { lower, upper }: RankedStatement,
  { mean, variance, least, most, leastProbability, mostProbability }: ReturnType<typeof recognitionPosterior>,
  level: number,
): string[] {
  const interval = `${100 * level} % interval: ${figure(lower)} to ${figure(upper)}`;
  if (lower === upper) return [`${interval}: certain, nobody is left to answer.`];
  const kappa = (mean * (1 - mean)) / variance - 1;
  return [
    `Still possible: ${figure(least)} (probability ${figure(leastProbability)}) to ${figure(most)} (${figure(mostProbability)}).`,
    `${interval}, from Beta(${figure(mean * kappa)}, ${figure((1 - mean) * kappa)}).`,
  ];
}

function placeLine(
  { list, place, lower, answeredCount, cannotSayCount }: RankedStatement,
  ranking: StatementRanking,
): string {
  const { leastAnswerCount, cannotSayShare } = ranking.options;
  const last = ranking.statements.filter((statement) => statement.place !== null).length;
  if (list === 'too-few')
    return `List: too few answers. ${answeredCount} on the scale; ${leastAnswerCount} are needed.`;
  if (list === 'cannot-say')
    return `List: holds for some. ${cannotSayCount} of ${answeredCount + cannotSayCount} cannot say, more than ${score(cannotSayShare)} %.`;
  return `Place: ${place} of ${last}, by the lower end of the interval, ${figure(lower)}.`;
}

function neighbourLines({ place }: RankedStatement, { statements }: StatementRanking): string[] {
  if (place === null) return [];
  const line = (at: number, where: string): string[] => {
    const other = statements.find((statement) => statement.place === at);
    return other
      ? [
          `${where}: #${at} ${other.statementId}, lower end ${figure(other.lower)}, score ${figure(other.score)}, n = ${other.answeredCount}.`,
        ]
      : [];
  };
  return [...line(place - 1, 'Above'), ...line(place + 1, 'Below')];
}

function stabilityLine(
  session: Session,
  ranking: StatementRanking,
  { statementId, place }: RankedStatement,
  seed: number,
): string[] {
  if (place === null) return [];
  const share = stabilityOf(session, ranking, TOP_COUNT, seed).get(statementId) ?? 0;
  const word = place <= TOP_COUNT ? `: its place there is ${certaintyOf(share)}` : '';
  return [
    `Were everyone to answer everything, it is among the first ${TOP_COUNT} in ${score(share)} % of ${DRAW_COUNT} draws (seed ${seed})${word}.`,
  ];
}

/**
 * Why a statement stands where it stands, line by line, with every formula filled in.
 *
 * @param asked its id, the beginning of its id, or its place (`#3`)
 * @throws UsageError when no single statement is meant
 */
export function explanation(session: Session, asked: string, seed: number): string[] {
  const ranking = rankingOf(session);
  const statement = findStatement(ranking.statements, asked);
  const known = session.statements.get(statement.statementId);
  return [
    `Statement ${statement.statementId} (${known?.intent ?? 'unknown'}), session at fact ${session.seq}`,
    placeLine(statement, ranking),
    ...neighbourLines(statement, ranking),
    ...countLines(statement),
    ...posteriorLines(statement, ranking),
    ...stabilityLine(session, ranking, statement, seed),
  ];
}
