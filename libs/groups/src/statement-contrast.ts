import type { AnswerTally } from './answer-tally.js';
import { proportionTest, smoothedShare, twoProportionTest } from './proportion-tests.js';

/** How a group answers a statement in one direction, beside everyone in the other groups. */
export interface DirectionContrast {
  /** People of the group who agree (or disagree). */
  successCount: number;
  /** Smoothed share in the group, 0..1. */
  share: number;
  /** z of that share against one half. */
  shareZ: number;
  /** Smoothed share in the group ÷ that in the rest. */
  ratio: number;
  /** z of the difference between the group and the rest. */
  ratioZ: number;
}

export interface StatementContrast {
  /** Index of the statement. */
  statement: number;
  /** People of the group who answered. */
  seenCount: number;
  agree: DirectionContrast;
  disagree: DirectionContrast;
}

function contrastOf(
  [successCount, seenCount]: readonly [number, number],
  [restCount, restSeenCount]: readonly [number, number],
): DirectionContrast {
  const share = smoothedShare(successCount, seenCount);
  return {
    successCount,
    share,
    shareZ: proportionTest(successCount, seenCount),
    ratio: share / smoothedShare(restCount, restSeenCount),
    ratioZ: twoProportionTest([successCount, seenCount], [restCount, restSeenCount]),
  };
}

/** How the group answers one statement, in both directions, beside the rest. */
export function statementContrast(
  statement: number,
  group: AnswerTally,
  rest: AnswerTally,
): StatementContrast {
  const seenCount = group.seen[statement] ?? 0;
  const restSeenCount = rest.seen[statement] ?? 0;
  const direction = (of: 'agree' | 'disagree'): DirectionContrast =>
    contrastOf([group[of][statement] ?? 0, seenCount], [rest[of][statement] ?? 0, restSeenCount]);
  return { statement, seenCount, agree: direction('agree'), disagree: direction('disagree') };
}
