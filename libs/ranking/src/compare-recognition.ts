/** What decides the order of two statements. */
export interface Recognised {
  statementId: string;
  score: number;
  lower: number;
  answeredCount: number;
}

/**
 * Order of recognition, strongest first: by the lower end of the interval, then the score, then more answers; what is
 * still equal stands in the order of its ids (code points), so that the same answers always give the same order.
 *
 * @returns negative when `a` comes first, positive when `b` does, 0 only for the same id
 */
export function compareRecognition(a: Recognised, b: Recognised): number {
  if (a.lower !== b.lower) return b.lower - a.lower;
  if (a.score !== b.score) return b.score - a.score;
  if (a.answeredCount !== b.answeredCount) return b.answeredCount - a.answeredCount;
  if (a.statementId === b.statementId) return 0;
  return a.statementId < b.statementId ? -1 : 1;
}
