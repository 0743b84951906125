import type { CentredMatrix } from './centre-endorsements.js';
import type { PrincipalComponents } from './principal-components.js';

/** A place on the map for each participant. */
export interface Projection {
  x: Float64Array;
  y: Float64Array;
}

/**
 * Where each participant stands on the two components. Who answered little would stand near the middle only for
 * having answered little; the factor in front makes up for that:
 *
 *     p[i] = √(C ÷ |Vᵢ|) · Σ_{j ∈ Vᵢ} x[i, j]·component[j]
 *
 * with C the number of statements and Vᵢ those answered; a statement that was taken out counts as answered by everyone.
 * O(endorsements).
 *
 * Source: Small et al., Recerca 26 (2021), "sparsity aware" projection.
 *
 * @param isOut by statement
 */
export function projectParticipants(
  { columnCount, rowStart, column, value }: CentredMatrix,
  { first, second }: PrincipalComponents,
  isOut: Uint8Array,
): Projection {
  const participantCount = rowStart.length - 1;
  const x = new Float64Array(participantCount);
  const y = new Float64Array(participantCount);
  const outCount = isOut.reduce((sum, out) => sum + out, 0);
  for (let row = 0; row < participantCount; row += 1) {
    let answeredCount = outCount;
    let alongFirst = 0;
    let alongSecond = 0;
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at += 1) {
      const statement = column[at] ?? 0;
      answeredCount += 1 - (isOut[statement] ?? 0);
      alongFirst += (value[at] ?? 0) * (first[statement] ?? 0);
      alongSecond += (value[at] ?? 0) * (second[statement] ?? 0);
    }
    const factor = Math.sqrt(columnCount / Math.max(answeredCount, 1));
    x[row] = factor * alongFirst;
    y[row] = factor * alongSecond;
  }
  return { x, y };
}
