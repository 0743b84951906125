import type { EndorsementMatrix } from './endorsement-matrix.js';

/** How many answered what, by statement. A positive value agrees, a negative one disagrees, 0 does neither. */
export interface AnswerTally {
  agree: Uint32Array;
  disagree: Uint32Array;
  seen: Uint32Array;
}

const emptyAnswerTally = (statementCount: number): AnswerTally => ({
  agree: new Uint32Array(statementCount),
  disagree: new Uint32Array(statementCount),
  seen: new Uint32Array(statementCount),
});

/**
 * Counts the answers of each group, those to statements that were taken out included. O(endorsements).
 *
 * @param groupOf for each participant of the matrix, −1 for those in none
 */
export function tallyByGroup(
  { statementIds, rowStart, column, value }: EndorsementMatrix,
  groupOf: Int8Array,
  groupCount: number,
): AnswerTally[] {
  const tallies = Array.from({ length: groupCount }, () => emptyAnswerTally(statementIds.length));
  groupOf.forEach((group, row) => {
    const tally = tallies[group];
    if (!tally) return;
    const { agree, disagree, seen } = tally;
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at += 1) {
      const statement = column[at] ?? 0;
      const answer = value[at] ?? 0;
      seen[statement] = (seen[statement] ?? 0) + 1;
      // Nobody can foresee an answer, a processor neither: adding 0 is quicker than to branch.
      agree[statement] = (agree[statement] ?? 0) + Number(answer > 0);
      disagree[statement] = (disagree[statement] ?? 0) + Number(answer < 0);
    }
  });
  return tallies;
}

/** The sum of several tallies. */
export function sumOfTallies(tallies: readonly AnswerTally[], statementCount: number): AnswerTally {
  const sum = emptyAnswerTally(statementCount);
  for (const { agree, disagree, seen } of tallies)
    for (let statement = 0; statement < statementCount; statement += 1) {
      sum.agree[statement] = (sum.agree[statement] ?? 0) + (agree[statement] ?? 0);
      sum.disagree[statement] = (sum.disagree[statement] ?? 0) + (disagree[statement] ?? 0);
      sum.seen[statement] = (sum.seen[statement] ?? 0) + (seen[statement] ?? 0);
    }
  return sum;
}
