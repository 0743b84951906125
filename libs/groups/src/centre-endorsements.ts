import type { EndorsementMatrix } from './endorsement-matrix.js';

/** The filled-in, centred matrix: what does not stand in it is exactly 0. */
export interface CentredMatrix {
  columnCount: number;
  rowStart: Uint32Array;
  column: Uint32Array;
  value: Float64Array;
}

/**
 * Fills the gaps with the statement's mean and takes that mean from every column:
 *
 *     x[i, j] = value[i, j] − μ[j]  where i answered j, else μ[j] − μ[j] = 0
 *
 * So the centred matrix has the gaps of the sparse one, and nothing dense is ever made. Statements that were taken out
 * are 0 everywhere. O(endorsements).
 *
 * @param means by statement, from `statementMeans`
 */
export function centreEndorsements(
  { statementIds, isOut, rowStart, column, value }: EndorsementMatrix,
  means: Float64Array,
): CentredMatrix {
  const centred = new Float64Array(value.length);
  for (let at = 0; at < value.length; at += 1) {
    const statement = column[at] ?? 0;
    if (isOut[statement] !== 1) centred[at] = (value[at] ?? 0) - (means[statement] ?? 0);
  }
  return { columnCount: statementIds.length, rowStart, column, value: centred };
}
