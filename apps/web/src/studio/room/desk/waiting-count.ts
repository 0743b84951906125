import type { View } from '@app/dialogue';
import { flagCountOf } from '../listed.js';

/** How many statements wait to be looked at: held before they are shown, or flagged by those who read them. */
export function waitingCounts(statements: View['shared']['statements']): {
  heldCount: number;
  flaggedCount: number;
} {
  const counts = { heldCount: 0, flaggedCount: 0 };
  for (const row of Object.values(statements)) {
    if (row === undefined || !('standing' in row)) continue;
    if (row.standing === 'held') counts.heldCount += 1;
    else if (row.standing === 'shown' && flagCountOf(row) > 0) counts.flaggedCount += 1;
  }
  return counts;
}
