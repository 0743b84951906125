import type { EndorsementMatrix } from './endorsement-matrix.js';
import type { GroupsOptions } from './groups-options.js';

/** Who takes part in the grouping. */
export interface GroupedParticipants {
  /** Rows of the matrix, ascending. */
  rows: Uint32Array;
  /** How many of them answered enough by themselves. */
  qualifiedCount: number;
}

/**
 * Who takes part in the grouping: everyone with at least 7 answers (or as many as there are statements), answers to
 * statements that were taken out included. Where fewer than 15 do, those with the most answers top it up to 15 (equal
 * ones in canonical order). O(n log n) for n participants.
 */
export function groupedParticipants(
  { participantIds, statementIds, rowStart }: EndorsementMatrix,
  options: Pick<GroupsOptions, 'leastEndorsementCount' | 'leastParticipantCount'>,
): GroupedParticipants {
  const least = Math.min(options.leastEndorsementCount, statementIds.length);
  const countOf = (row: number): number => (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0);
  const byCount = participantIds.map((_, row) => row).sort((a, b) => countOf(b) - countOf(a) || a - b);
  const qualifiedCount = byCount.filter((row) => countOf(row) >= least).length;
  const taken = byCount.slice(0, Math.max(qualifiedCount, options.leastParticipantCount));
  return { rows: Uint32Array.from(taken).sort(), qualifiedCount };
}
