import { DEGREES, HIGHEST_DEGREE, type Tally } from '@app/dialogue';

/**
 * What a tally says, as a dealer takes it in: people who answered at all, those who answered with a degree, and the sum
 * and sum of squares of their values degree ÷ 3.
 */
export function knownAnswers({ degrees, cannotSayCount }: Tally) {
  const known = { exposureCount: cannotSayCount, count: 0, sum: 0, squareSum: 0 };
  for (const degree of DEGREES) {
    const value = degree / HIGHEST_DEGREE;
    known.exposureCount += degrees[degree];
    known.count += degrees[degree];
    known.sum += degrees[degree] * value;
    known.squareSum += degrees[degree] * value * value;
  }
  return known;
}
