export type { StatementAnswers } from './statement-answers.js';
export { DEFAULT_RANKING_OPTIONS, type RankingOptions } from './ranking-options.js';
export { RECOGNISED_FROM, type DegreeCounts, type DegreeDistribution } from './degrees.js';
export { degreeValue } from './degree-value.js';
export { pooledDistribution } from './pooled-distribution.js';
export {
  recognitionPosterior,
  type KnownAnswers,
  type RecognitionPosterior,
} from './recognition-posterior.js';
export { betaQuantile } from './beta-quantile.js';
export { credibleInterval, type CredibleInterval } from './credible-interval.js';
export { listOf, type RankingList } from './list-of.js';
export { compareRecognition, type Recognised } from './compare-recognition.js';
export { rankStatements, type RankedStatement, type StatementRanking } from './rank-statements.js';
export {
  groupBreadth,
  type GroupAnswers,
  type GroupBreadth,
  type GroupRecognition,
  type GroupStance,
} from './group-breadth.js';
export { SMALLEST_SEGMENT_COUNT } from './smallest-segment.js';
export type { Breakdown, CountRange, PublishedBreakdown } from './disclosure/breakdown.js';
export { feasibleRange } from './disclosure/feasible-range.js';
export { foldSmallSegments, type FoldedSegments } from './disclosure/fold-small-segments.js';
export { publishBreakdown } from './disclosure/publish-breakdown.js';
export {
  certaintyOf,
  topStability,
  type Certainty,
  type TopStabilityOptions,
} from './stability/top-stability.js';
export type { PeopleByDegree } from './stability/contenders.js';
