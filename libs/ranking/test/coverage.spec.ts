import { rankStatements, type DegreeDistribution } from '@app/ranking';
import { answersTo } from './build.js';
import { gammaDraw, indexDraw, seededRandom } from './random.js';

/**
 * The share of intervals that hold the true recognition, when the truth is drawn from the prior: shares of the degrees
 * from Dirichlet(2·centre), a finite public from these shares, of whom the first `answeredCount` answer.
 */
function coverage(centre: DegreeDistribution, populationCount: number, answeredCount: number, seed: number) {
  const random = seededRandom(seed);
  const truths = new Map<string, number>();
  const all = Array.from({ length: 2_000 }, (_, index) => {
    const shares = centre.map((share) => gammaDraw(random, 2 * share));
    const degrees: [number, number, number, number] = [0, 0, 0, 0];
    let sum = 0;
    for (let person = 0; person < populationCount; person += 1) {
      const degree = indexDraw(random, shares);
      sum += degree / 3;
      if (person < answeredCount) degrees[degree as 0] += 1;
    }
    truths.set(`s${index}`, sum / populationCount);
    return answersTo(`s${index}`, degrees, { populationCount });
  });
  const covering = rankStatements(all).statements.filter(({ statementId, lower, upper }) => {
    const truth = truths.get(statementId) ?? Number.NaN;
    return lower - 1e-9 <= truth && truth <= upper + 1e-9;
  });
  return covering.length / all.length;
}

const UNIFORM: DegreeDistribution = [0.25, 0.25, 0.25, 0.25];
const LEANING: DegreeDistribution = [0.15, 0.25, 0.35, 0.25];

describe('the 90 % interval holds the truth in 86 to 94 of 100 cases', () => {
  it.each([
    [LEANING, 59, 9],
    [LEANING, 59, 14],
    [LEANING, 599, 14],
    [UNIFORM, 59, 9],
    [UNIFORM, 300, 20],
    [UNIFORM, 599, 50],
  ] as const)('prior %j, %i people, %i answers', (centre, populationCount, answeredCount) => {
    const share = coverage(centre, populationCount, answeredCount, 1_109);
    expect(share).toBeGreaterThanOrEqual(0.86);
    expect(share).toBeLessThanOrEqual(0.94);
  });
});
