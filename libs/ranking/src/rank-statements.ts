import { compareRecognition } from './compare-recognition.js';
import { credibleInterval } from './credible-interval.js';
import type { DegreeDistribution } from './degrees.js';
import { listOf, type RankingList } from './list-of.js';
import { pooledDistribution } from './pooled-distribution.js';
import { DEFAULT_RANKING_OPTIONS, type RankingOptions } from './ranking-options.js';
import { recognitionPosterior } from './recognition-posterior.js';
import type { StatementAnswers } from './statement-answers.js';

export interface RankedStatement extends StatementAnswers {
  list: RankingList;
  /** 1 for the most recognised; null outside the list `ranked`. */
  place: number | null;
  /** Posterior mean of recognition, 0..1. */
  score: number;
  /** Ends of the credible interval, 0..1. */
  lower: number;
  upper: number;
  /** People who answered with a degree. */
  answeredCount: number;
  /** Of these: people who recognise it mostly or fully. */
  recognisedCount: number;
  /** recognisedCount ÷ answeredCount; null when nobody answered with a degree. */
  recognisedShare: number | null;
}

export interface StatementRanking {
  options: RankingOptions;
  /** Centre of the prior: how all answers of the set are spread over the degrees. */
  prior: DegreeDistribution;
  /** All statements of the set, strongest first, those of the other lists included. */
  statements: RankedStatement[];
}

function recognise(
  answers: StatementAnswers,
  prior: DegreeDistribution,
  options: RankingOptions,
): RankedStatement {
  const { statementId, degrees, cannotSayCount, reach, organisationCount, populationCount } = answers;
  const recognisedCount = degrees[2] + degrees[3];
  const answeredCount = degrees[0] + degrees[1] + recognisedCount;
  const posterior = recognitionPosterior(answers, prior, options.priorWeight);
  const { lower, upper } = credibleInterval(posterior, options.credibleLevel);
  return {
    statementId,
    degrees,
    cannotSayCount,
    reach,
    organisationCount,
    populationCount,
    list: listOf(answeredCount, cannotSayCount, options),
    place: null,
    score: posterior.mean,
    lower,
    upper,
    answeredCount,
    recognisedCount,
    recognisedShare: answeredCount === 0 ? null : recognisedCount / answeredCount,
  };
}

/**
 * The statements in order of recognition, each with its score, its interval, its place and its list.
 *
 * Steps: pool the answers of the set (prior), recognise each statement (posterior, interval, list), order them, give
 * places to those of the list `ranked`. The order of the input does not matter. O(n log n) for n statements.
 */
export function rankStatements(
  answers: readonly StatementAnswers[],
  chosen: Partial<RankingOptions> = {},
): StatementRanking {
  const options = { ...DEFAULT_RANKING_OPTIONS, ...chosen };
  const prior = pooledDistribution(answers.map(({ degrees }) => degrees));
  const statements = answers
    .map((statement) => recognise(statement, prior, options))
    .sort(compareRecognition);
  let place = 0;
  for (const statement of statements) if (statement.list === 'ranked') statement.place = place += 1;
  return { options, prior, statements };
}
