import type { AnswerTally } from './answer-tally.js';
import type { EndorsementMatrix } from './endorsement-matrix.js';
import { proportionTest, SIGNIFICANT_Z, smoothedShare } from './proportion-tests.js';

export interface ConsensusStatement {
  statementId: string;
  /** People who agree (or disagree), and people who answered. */
  successCount: number;
  seenCount: number;
  /** Smoothed share, 0..1, and its z against one half. */
  share: number;
  shareZ: number;
}

export interface Consensus {
  agree: ConsensusStatement[];
  disagree: ConsensusStatement[];
}

const MOST = 5;

/**
 * The statements on which most of all people agree, and those on which most disagree.
 *
 * A statement counts when its smoothed share is above one half, significantly so; the strongest five by share·z stand
 * there, equal ones in canonical order. Statements that were taken out do not count. O(statements · log).
 *
 * @param tally of everyone, those in no group included
 */
export function consensusStatements(
  { statementIds, isOut }: Pick<EndorsementMatrix, 'statementIds' | 'isOut'>,
  tally: AnswerTally,
): Consensus {
  const strongest = (successes: Uint32Array): ConsensusStatement[] =>
    statementIds
      .map((statementId, index) => {
        const successCount = successes[index] ?? 0;
        const seenCount = tally.seen[index] ?? 0;
        const share = smoothedShare(successCount, seenCount);
        return {
          statementId,
          successCount,
          seenCount,
          share,
          shareZ: proportionTest(successCount, seenCount),
        };
      })
      .filter(({ share, shareZ }, index) => isOut[index] !== 1 && share > 0.5 && shareZ > SIGNIFICANT_Z)
      .sort((a, b) => b.share * b.shareZ - a.share * a.shareZ)
      .slice(0, MOST);
  return { agree: strongest(tally.agree), disagree: strongest(tally.disagree) };
}
