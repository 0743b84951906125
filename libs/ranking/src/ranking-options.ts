export interface RankingOptions {
  /** How many answers the prior is worth. */
  priorWeight: number;
  /** Probability that the interval covers, between 0 and 1. */
  credibleLevel: number;
  /** Fewer answers on the scale than this are too few to give a statement a place. */
  leastAnswerCount: number;
  /** A larger share of *cannot say* among all answers puts a statement on a list of its own. */
  cannotSayShare: number;
}

/**
 * The standing choices. Prior weight 2 is half an answer a degree when the centre is uniform: the smallest usual prior
 * (Jeffreys' for four categories).
 */
export const DEFAULT_RANKING_OPTIONS: RankingOptions = {
  priorWeight: 2,
  credibleLevel: 0.9,
  leastAnswerCount: 5,
  cannotSayShare: 1 / 3,
};
