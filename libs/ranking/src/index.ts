export type { StatementAnswers } from './statement-answers.js';
export { DEFAULT_RANKING_OPTIONS, type RankingOptions } from './ranking-options.js';
export type { DegreeCounts, DegreeDistribution } from './degrees.js';
export { degreeValue } from './degree-value.js';
export { pooledDistribution } from './pooled-distribution.js';
export {
  recognitionPosterior,
  type KnownAnswers,
  type RecognitionPosterior,
} from './recognition-posterior.js';
export { credibleInterval, type CredibleInterval } from './credible-interval.js';
export { listOf, type RankingList } from './list-of.js';
export { compareRecognition, type Recognised } from './compare-recognition.js';
export { rankStatements, type RankedStatement, type StatementRanking } from './rank-statements.js';
