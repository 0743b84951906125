import { mulberry32, standardGamma } from '@app/numeric';
import type { StatementId } from '@app/dialogue';
import { certaintyOf, rankStatements, topStability, type PeopleByDegree } from '@app/ranking';
import { answersTo } from './build.js';
import { indexDraw } from './index-draw.js';

/** Everyone's degree for each statement; null where it is not known. */
type Matrix = (number | null)[][];

const peopleOf = (answers: readonly (number | null)[], degree: number): Uint32Array =>
  Uint32Array.from(answers.flatMap((given, person) => (given === degree ? [person] : [])));

function sessionOf(matrix: Matrix) {
  const personCount = matrix[0]?.length ?? 0;
  const people = new Map(
    matrix.map((answers, index): [StatementId, PeopleByDegree] => [
      `s${index}` as StatementId,
      [peopleOf(answers, 0), peopleOf(answers, 1), peopleOf(answers, 2), peopleOf(answers, 3)],
    ]),
  );
  const ranking = rankStatements(
    [...people].map(([id, [none, little, mostly, fully]]) =>
      answersTo(id, [none.length, little.length, mostly.length, fully.length], {
        populationCount: personCount,
      }),
    ),
  );
  return { ranking, people, personCount };
}

function sharesOf(matrix: Matrix, topCount: number, seed = 7, drawCount = 200) {
  const { ranking, people, personCount } = sessionOf(matrix);
  return topStability(ranking, people, personCount, { topCount, seed, drawCount });
}

/** A session in which everyone would say something to everything, and what each statement's recognition then is. */
function fullSession(statementCount: number, personCount: number, seed: number) {
  const random = mulberry32(seed);
  const full = Array.from({ length: statementCount }, () => {
    const shares = [0.2, 0.25, 0.3, 0.25].map((share) => standardGamma(random, 3 * share));
    return Array.from({ length: personCount }, () => indexDraw(random, shares));
  });
  return { full, random };
}

const order = (full: readonly number[][]): number[] =>
  full
    .map((answers, index) => ({ index, sum: answers.reduce((sum, degree) => sum + degree, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ index }) => index);

describe('how firm the top is', () => {
  const { full, random } = fullSession(40, 60, 3);
  const partly = full.map((answers) => answers.map((degree) => (random() < 0.3 ? degree : null)));

  it('is certain when everyone has answered', () => {
    const { ranking } = sessionOf(full);
    const shares = sharesOf(full, 10);
    for (const { statementId, place } of ranking.statements)
      expect(shares.get(statementId)).toBe(place !== null && place <= 10 ? 1 : 0);
  });

  it('is the same for the same seed, and shares out the places of the top', () => {
    const shares = sharesOf(partly, 10);
    expect(sharesOf(partly, 10)).toEqual(shares);
    expect(sharesOf(partly, 10, 8)).not.toEqual(shares);
    const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
    expect(total).toBeCloseTo(10, 9);
  });

  it('says so of ranked statements only', () => {
    const few = [...partly, full[0]?.map((degree, person) => (person < 4 ? degree : null)) ?? []];
    expect(sharesOf(few, 10).has('s40' as StatementId)).toBe(false);
  });

  it('knows that the same people answered both', () => {
    // Three of ten people put the first statement a degree above the second; in the other session other people answered.
    const second = [0, 1, 2, 0, 1, 2, 0, 1, 2, 1];
    const first = second.map((degree, person) => (person < 3 ? degree + 1 : degree));
    const silent = (count: number) => Array.from({ length: count }, () => null);
    const firstAnswers = [...first, ...silent(50)];
    const shareOf = (secondAnswers: Matrix[number]): number =>
      sharesOf([firstAnswers, secondAnswers], 1, 7, 2_000).get('s0' as StatementId) ?? 0;
    const byTheSame = shareOf([...second, ...silent(50)]);
    const byOthers = shareOf([...silent(10), ...second, ...silent(40)]);
    expect(byTheSame).toBeGreaterThan(byOthers + 0.05);
  });

  it('words follow the shares', () => {
    expect([1, 0.9, 0.899, 0.6, 0.599, 0].map(certaintyOf)).toEqual([
      'firm',
      'firm',
      'likely',
      'likely',
      'open',
      'open',
    ]);
  });
});

describe('over 25 simulated sessions, against what everyone would have said', () => {
  const found = Array.from({ length: 25 }, (_, session) => {
    const { full, random } = fullSession(50, 60, 100 + session);
    const partly = full.map((answers) => answers.map((degree) => (random() < 0.25 ? degree : null)));
    const top = new Set(order(full).slice(0, 10));
    return [...sharesOf(partly, 10, session)].map(([id, share]) => ({
      share,
      isTop: top.has(Number(id.slice(1))),
    }));
  }).flat();
  const trueShare = (least: number, most: number): number => {
    const within = found.filter(({ share }) => share >= least && share < most);
    return within.filter(({ isTop }) => isTop).length / within.length;
  };

  it('what is firm is really in the top in 90 of 100 cases, what is likely in 60', () => {
    expect(trueShare(0.9, 1.01)).toBeGreaterThan(0.9);
    expect(trueShare(0.6, 0.9)).toBeGreaterThan(0.6);
  });

  it.each([
    [0, 0.1],
    [0.1, 0.3],
    [0.3, 0.6],
    [0.6, 0.9],
    [0.9, 1.01],
  ])('a share from %f to %f is the chance itself, to within seven points', (least, most) => {
    const within = found.filter(({ share }) => share >= least && share < most);
    const mean = within.reduce((sum, { share }) => sum + share, 0) / within.length;
    expect(Math.abs(trueShare(least, most) - mean)).toBeLessThan(0.07);
  });
});
