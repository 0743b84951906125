import type { RankingOptions } from './ranking-options.js';

/** Where a statement is shown: among the ranked, or on one of two lists of its own. */
export type RankingList = 'ranked' | 'too-few' | 'cannot-say';

/**
 * On which list a statement belongs.
 *
 * `cannot-say`: more than the given share of all answers is *cannot say*; it holds for some people only. `too-few`:
 * fewer than the least number of answers on the scale. A statement with so few answers that even all of them together,
 * *cannot say* included, are too few is `too-few`: a share of three people says nothing.
 *
 * @param answeredCount people who answered with a degree
 * @param cannotSayCount people who answered *cannot say*
 */
export function listOf(
  answeredCount: number,
  cannotSayCount: number,
  options: Pick<RankingOptions, 'leastAnswerCount' | 'cannotSayShare'>,
): RankingList {
  const totalCount = answeredCount + cannotSayCount;
  if (totalCount < options.leastAnswerCount || totalCount === 0) return 'too-few';
  if (cannotSayCount / totalCount > options.cannotSayShare) return 'cannot-say';
  return answeredCount < options.leastAnswerCount ? 'too-few' : 'ranked';
}
