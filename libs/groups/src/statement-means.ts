import type { EndorsementMatrix } from './endorsement-matrix.js';

/**
 * The mean value of each statement over those who answered it, *cannot say* (0) included. It also stands in for the
 * answers that are missing. A statement that was taken out has mean 0: everyone is taken to have passed it.
 *
 *     μ[j] = Σ value[·, j] ÷ number of answers to j
 *
 * O(endorsements).
 *
 * @returns −1..1 by statement
 */
export function statementMeans({ statementIds, isOut, column, value }: EndorsementMatrix): Float64Array {
  const sums = new Float64Array(statementIds.length);
  const counts = new Uint32Array(statementIds.length);
  for (let at = 0; at < column.length; at += 1) {
    const statement = column[at] ?? 0;
    sums[statement] = (sums[statement] ?? 0) + (value[at] ?? 0);
    counts[statement] = (counts[statement] ?? 0) + 1;
  }
  return sums.map((sum, statement) => (isOut[statement] === 1 ? 0 : sum / (counts[statement] ?? 1)));
}
