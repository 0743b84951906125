import { mulberry32, standardGamma } from '@app/numeric';
import { rankStatements, type DegreeDistribution, type StatementAnswers } from '@app/ranking';
import { answersTo } from './build.js';
import { indexDraw } from './index-draw.js';

/** How the truth is spread over the degrees, from even to very skewed. */
const CENTRES: Record<string, DegreeDistribution> = {
  even: [0.25, 0.25, 0.25, 0.25],
  leaning: [0.15, 0.25, 0.35, 0.25],
  'nearly all fully': [0.03, 0.07, 0.2, 0.7],
  'mostly not at all': [0.65, 0.2, 0.1, 0.05],
  'two camps': [0.45, 0.05, 0.05, 0.45],
  middling: [0.05, 0.45, 0.45, 0.05],
};
/** How alike statements are: at 1 most are unanimous, at 20 all resemble their centre. The prior assumes 2. */
const CONCENTRATIONS = [1, 2, 4, 8, 20];
const POPULATIONS = [12, 20, 30, 60, 120, 300, 600];
const ANSWERED = [5, 7, 9, 14, 20, 30, 45, 60];
const STATEMENT_COUNT = 160;

interface Case {
  isCovered: boolean;
  by: { [dimension: string]: string };
}

/** One session: statements with true shares of their own, everyone's answer drawn, the first n of them known. */
function simulate(
  [name, centre]: readonly [string, DegreeDistribution],
  concentration: number,
  populationCount: number,
  random: () => number,
): Case[] {
  const sizes = ANSWERED.filter((count) => count < populationCount);
  const truths = new Map<string, { truth: number; answeredCount: number }>();
  const all = Array.from({ length: STATEMENT_COUNT }, (_, index): StatementAnswers => {
    const answeredCount = sizes[index % sizes.length] ?? 0;
    const shares = centre.map((share) => standardGamma(random, concentration * share));
    const degrees: [number, number, number, number] = [0, 0, 0, 0];
    let sum = 0;
    for (let person = 0; person < populationCount; person += 1) {
      const degree = indexDraw(random, shares);
      sum += degree / 3;
      if (person < answeredCount) degrees[degree as 0] += 1;
    }
    truths.set(`s${index}`, { truth: sum / populationCount, answeredCount });
    return answersTo(`s${index}`, degrees, { populationCount });
  });
  return rankStatements(all).statements.map(({ statementId, lower, upper }) => {
    const { truth, answeredCount } = truths.get(statementId) ?? { truth: Number.NaN, answeredCount: 0 };
    return {
      isCovered: lower - 1e-9 <= truth && truth <= upper + 1e-9,
      by: {
        answers: String(answeredCount),
        truth: name,
        alike: String(concentration),
        people: String(populationCount),
      },
    };
  });
}

const shareOf = (cases: readonly Case[]): number =>
  cases.filter(({ isCovered }) => isCovered).length / cases.length;

describe('the 90 % interval over 210 simulated sessions of 160 statements', () => {
  const random = mulberry32(1_109);
  const cases = Object.entries(CENTRES).flatMap((centre) =>
    CONCENTRATIONS.flatMap((alike) =>
      POPULATIONS.flatMap((people) => simulate(centre, alike, people, random)),
    ),
  );
  const within = (dimension: string, value: string): number =>
    shareOf(cases.filter(({ by }) => by[dimension] === value));

  it('holds the truth in 88 to 92 of 100 cases', () => {
    expect(shareOf(cases)).toBeGreaterThanOrEqual(0.88);
    expect(shareOf(cases)).toBeLessThanOrEqual(0.92);
  });

  it.each(ANSWERED.map(String))('holds it as often with %s answers', (answered) => {
    expect(within('answers', answered)).toBeGreaterThanOrEqual(0.88);
    expect(within('answers', answered)).toBeLessThanOrEqual(0.92);
  });

  it.each(Object.keys(CENTRES))('holds it as often when the truth is %s', (name) => {
    expect(within('truth', name)).toBeGreaterThanOrEqual(0.88);
    expect(within('truth', name)).toBeLessThanOrEqual(0.92);
  });

  it.each([
    ...CONCENTRATIONS.map((value) => ['alike', String(value)] as const),
    ...POPULATIONS.map((value) => ['people', String(value)] as const),
  ])('stays within three points where %s is %s', (dimension, value) => {
    expect(Math.abs(within(dimension, value) - 0.9)).toBeLessThan(0.03);
  });
});
