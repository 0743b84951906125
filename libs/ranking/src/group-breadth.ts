import { credibleInterval } from './credible-interval.js';
import type { DegreeDistribution } from './degrees.js';
import type { RankingOptions } from './ranking-options.js';
import { recognitionPosterior, type KnownAnswers } from './recognition-posterior.js';

/**
 * What one group of participants answered to a statement. Where only ranges may be used (small numbers), `atLeast` are the
 * answers least in its favour and `atMost` those most; otherwise both are the same.
 */
export interface GroupAnswers {
  group: number;
  atLeast: KnownAnswers;
  atMost: KnownAnswers;
}

/** Whether a group recognises a statement; `unsettled` when its interval holds the middle of the scale. */
export type GroupStance = 'recognises' | 'does-not' | 'unsettled' | 'too-few';

export interface GroupRecognition {
  group: number;
  stance: GroupStance;
  /** Posterior mean of recognition within the group, 0..1: at least this. */
  score: number;
  lower: number;
  upper: number;
}

export interface GroupBreadth {
  groups: GroupRecognition[];
  /** The least score over the groups; null when one of them has too few answers. */
  lowestGroupScore: number | null;
  /** `too-few` when one of them has too few answers. */
  recognisedBy: 'all-groups' | 'several-groups' | 'one-group' | 'no-group' | 'too-few';
  /** One group recognises it and another does not. */
  isDivided: boolean;
}

/** Halfway between *a little* and *mostly*. */
const MIDDLE = 1 / 2;

/** Whole people, also where their degrees are shares of people. */
const answeredCountOf = ({ degrees }: KnownAnswers): number =>
  Math.round(degrees[0] + degrees[1] + degrees[2] + degrees[3]);

function recognitionOf(
  { group, atLeast, atMost }: GroupAnswers,
  prior: DegreeDistribution,
  { priorWeight, credibleLevel, leastAnswerCount }: RankingOptions,
): GroupRecognition {
  const least = recognitionPosterior(atLeast, prior, priorWeight);
  const most = recognitionPosterior(atMost, prior, priorWeight);
  const { lower } = credibleInterval(least, credibleLevel);
  const { upper } = credibleInterval(most, credibleLevel);
  const isTooFew = Math.min(answeredCountOf(atLeast), answeredCountOf(atMost)) < leastAnswerCount;
  const settled = lower > MIDDLE ? 'recognises' : upper < MIDDLE ? 'does-not' : 'unsettled';
  return { group, stance: isTooFew ? 'too-few' : settled, score: least.mean, lower, upper };
}

function recognisedBy(recognisingCount: number, groupCount: number): GroupBreadth['recognisedBy'] {
  if (recognisingCount === groupCount) return 'all-groups';
  if (recognisingCount > 1) return 'several-groups';
  return recognisingCount === 1 ? 'one-group' : 'no-group';
}

/**
 * How a statement's recognition is spread over groups: the same posterior and interval as for the whole session, worked
 * out within each group, with the session's prior.
 *
 *     group g recognises    ⇔  lower_g > ½          does not  ⇔  upper_g < ½
 *     recognised by all     ⇔  lower_g > ½ for every g
 *     divided               ⇔  lower_g > ½ and upper_h < ½ for some g and h
 *
 * So a divided statement is one where two intervals lie on different sides of the middle of the scale: the groups differ
 * in direction, not only in strength (a qualitative interaction: Gail and Simon, Biometrics 41 (1985) 361-372). Both
 * one-sided statements must hold at once, so with two groups the chance to call a statement divided that is not is at most
 * that of one tail, 5 % (intersection-union: Berger, Technometrics 24 (1982) 295-300); with more groups pairs add up.
 *
 * @param groups of one statement, any order
 * @param prior the session's pooled distribution
 * @returns null for fewer than two groups
 */
export function groupBreadth(
  groups: readonly GroupAnswers[],
  prior: DegreeDistribution,
  options: RankingOptions,
): GroupBreadth | null {
  if (groups.length < 2) return null;
  const known = groups.map((group) => recognitionOf(group, prior, options));
  const countOf = (wanted: GroupStance) => known.filter(({ stance }) => stance === wanted).length;
  const recognisingCount = countOf('recognises');
  const hasTooFew = countOf('too-few') > 0;
  return {
    groups: known,
    lowestGroupScore: hasTooFew ? null : Math.min(...known.map(({ score }) => score)),
    recognisedBy: hasTooFew ? 'too-few' : recognisedBy(recognisingCount, known.length),
    isDivided: recognisingCount > 0 && countOf('does-not') > 0,
  };
}
