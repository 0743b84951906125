import type { StatementId } from '@app/dialogue';
import type { StatementRanking } from '../rank-statements.js';
import { contendersOf, type Contender, type PeopleByDegree } from './contenders.js';
import { drawRecognition, drawWeights, poolsFor } from './draw-recognition.js';
import { seededRandom } from './seeded-random.js';

export interface TopStabilityOptions {
  topCount: number;
  /** The same seed gives the same outcome. */
  seed: number;
  drawCount: number;
}

/** How sure it is that a statement belongs in the top: in at least 90 %, at least 60 %, or fewer of the draws. */
export type Certainty = 'firm' | 'likely' | 'open';

export const certaintyOf = (topShare: number): Certainty =>
  topShare >= 0.9 ? 'firm' : topShare >= 0.6 ? 'likely' : 'open';

/** Notes which contenders are the strongest `topCount` of one draw; equal ones in the order of the ranking. */
function countTop(recognitions: Float64Array, topCount: number, inTop: Uint32Array): void {
  const top: number[] = [];
  for (let index = 0; index < recognitions.length; index += 1) {
    const own = recognitions[index] ?? 0;
    const last = top.at(-1);
    if (top.length === topCount && last !== undefined && (recognitions[last] ?? 0) >= own) continue;
    let place = top.length;
    while (place > 0 && (recognitions[top[place - 1] ?? 0] ?? 0) < own) place -= 1;
    top.splice(place, 0, index);
    if (top.length > topCount) top.pop();
  }
  for (const index of top) inTop[index] = (inTop[index] ?? 0) + 1;
}

/**
 * In what share of bootstrap draws a statement is among the strongest, were everyone to answer everything.
 *
 * A finite-population Bayesian bootstrap over people. In each draw every participant gets a weight from Exp(1), the same
 * for all statements, so that statements answered by the same people move together; with these weights and the prior the
 * answers of those who did not answer are filled in (`drawRecognition`), and all statements of the list `ranked` are put
 * in order of what recognition then is. What was answered stays as it is: when everyone has answered, all draws are alike
 * and every share is 0 or 1. An ordinary bootstrap would draw away answers that are certain.
 *
 * Sources: Rubin, "The Bayesian bootstrap", Annals of Statistics 9 (1981) 130-134; Lo, "A Bayesian bootstrap for a finite
 * population", Annals of Statistics 16 (1988) 1684-1695; on ranks: Hall and Miller, Annals of Statistics 37 (2009)
 * 3929-3959, Goldstein and Spiegelhalter, JRSS A 159 (1996) 385-443. O(drawCount × (answers + statements)).
 *
 * @param answers who gave which degree, people numbered from 0
 * @param personCount how many people are numbered
 * @returns for each statement of the list `ranked` a share between 0 and 1
 */
export function topStability(
  ranking: StatementRanking,
  answers: ReadonlyMap<StatementId, PeopleByDegree>,
  personCount: number,
  { topCount, seed, drawCount }: TopStabilityOptions,
): Map<StatementId, number> {
  const ranked = ranking.statements.filter(({ list }) => list === 'ranked');
  const contenders: Contender[] = contendersOf(ranked, answers, topCount, ranking);
  const random = seededRandom(seed);
  const pools = poolsFor(ranking, random);
  const weights = new Float64Array(personCount);
  const recognitions = new Float64Array(contenders.length);
  const inTop = new Uint32Array(contenders.length);
  for (let draw = 0; draw < drawCount; draw += 1) {
    drawWeights(weights, random);
    for (const [index, contender] of contenders.entries())
      recognitions[index] = drawRecognition(contender, weights, pools, random);
    countTop(recognitions, topCount, inTop);
  }
  const shares = new Map(ranked.map(({ statementId }) => [statementId, 0]));
  for (const [index, { statementId }] of contenders.entries())
    shares.set(statementId, (inTop[index] ?? 0) / drawCount);
  return shares;
}
