import type { AnswerTally } from './answer-tally.js';
import { smoothedShare } from './proportion-tests.js';

/**
 * How far *all* groups agree with each statement: the product over the groups of the smoothed share that agrees,
 *
 *     Π_g (agree[g] + 1) ÷ (seen[g] + 2)
 *
 * One group that does not agree pulls it down, however small that group is. Comparable within one analysis only: more
 * groups mean more factors below 1. O(groups · statements).
 *
 * Source: Small et al., Recerca 26 (2021), "group-informed consensus".
 *
 * @returns 0..1 by statement, those that were taken out included
 */
export function groupAwareConsensus(tallies: readonly AnswerTally[], statementCount: number): Float64Array {
  const product = new Float64Array(statementCount).fill(1);
  for (const { agree, seen } of tallies)
    for (let statement = 0; statement < statementCount; statement += 1)
      product[statement] =
        (product[statement] ?? 1) * smoothedShare(agree[statement] ?? 0, seen[statement] ?? 0);
  return product;
}
