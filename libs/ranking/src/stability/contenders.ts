import type { StatementId } from '@app/dialogue';
import type { RankedStatement, StatementRanking } from '../rank-statements.js';
import { recognitionPosterior, type RecognitionPosterior } from '../recognition-posterior.js';

/** Who gave each degree 0..3 to a statement, people as numbers. */
export type PeopleByDegree = readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** A statement that may come into the top in some draw. */
export interface Contender {
  statementId: StatementId;
  peopleByDegree: PeopleByDegree;
  /** People who may still answer, the sum of the values known, and the people these two make together. */
  unseenCount: number;
  knownSum: number;
  sayingCount: number;
}

/** Further than so many standard deviations from its mean recognition is in no draw. */
const FARTHEST = 6;

const highest = ({ mean, variance, most }: RecognitionPosterior): number =>
  Math.min(most, mean + FARTHEST * Math.sqrt(variance));

const lowest = ({ mean, variance, least }: RecognitionPosterior): number =>
  Math.max(least, mean - FARTHEST * Math.sqrt(variance));

const NOBODY: PeopleByDegree = [new Uint32Array(), new Uint32Array(), new Uint32Array(), new Uint32Array()];

/**
 * The statements of which the highest thinkable recognition reaches the top of the lowest thinkable ones; drawing the
 * others would not change anything.
 *
 * @param ranked in order of the ranking, which the contenders keep
 */
export function contendersOf(
  ranked: readonly RankedStatement[],
  answers: ReadonlyMap<StatementId, PeopleByDegree>,
  topCount: number,
  { prior, options }: Pick<StatementRanking, 'prior' | 'options'>,
): Contender[] {
  const posteriors = ranked.map((statement) => recognitionPosterior(statement, prior, options.priorWeight));
  const bar = posteriors.map(lowest).sort((a, b) => b - a)[topCount - 1] ?? 0;
  return ranked.flatMap(({ statementId, degrees, answeredCount }, index) => {
    const posterior = posteriors[index];
    if (!posterior || highest(posterior) < bar) return [];
    return {
      statementId,
      peopleByDegree: answers.get(statementId) ?? NOBODY,
      unseenCount: posterior.unseenCount,
      knownSum: (degrees[1] + 2 * degrees[2] + 3 * degrees[3]) / 3,
      sayingCount: answeredCount + posterior.unseenCount,
    };
  });
}
