/** What is remembered from one analysis to the next, so that the number of groups does not flicker. */
export interface GroupCountMemory {
  /** The number of groups that is shown. */
  k: number;
  /** The number that fitted best last time, and how many times in a row it did. */
  best: number;
  winCount: number;
}

/**
 * The number of groups to show. The first one is taken at once; after that another number is shown only when it has
 * fitted best several times in a row, or when the one shown is no longer there.
 *
 * @param previous null the first time
 * @param best the number that fits best now
 * @param offered the numbers that there are, `best` among them
 * @param patienceCount so many times in a row; 1 does not smooth
 */
export function smoothGroupCount(
  previous: GroupCountMemory | null,
  best: number,
  offered: readonly number[],
  patienceCount: number,
): GroupCountMemory {
  if (!previous) return { k: best, best, winCount: 1 };
  const winCount = best === previous.best ? previous.winCount + 1 : 1;
  const isTaken = winCount >= patienceCount || !offered.includes(previous.k);
  return { k: isTaken ? best : previous.k, best, winCount };
}
