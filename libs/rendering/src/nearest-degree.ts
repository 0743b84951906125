/** The degree on the scale that a score comes nearest to. */
export const nearestDegree = (score: number): 0 | 1 | 2 | 3 =>
  score < 1 / 6 ? 0 : score < 1 / 2 ? 1 : score < 5 / 6 ? 2 : 3;
