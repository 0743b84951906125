import {
  credibleInterval,
  rankStatements,
  recognitionPosterior,
  type DegreeDistribution,
} from '@app/ranking';
import { answersTo } from './build.js';

const UNIFORM: DegreeDistribution = [0.25, 0.25, 0.25, 0.25];

describe('recognition worked out by hand', () => {
  it('one answer of three people, "fully", with a uniform prior of weight 2', () => {
    // α = (½, ½, ½, 3/2), A = 3; μ = (½·⅓ + ½·⅔ + 3/2) ÷ 3 = 2/3; Σp·x² = (½·1/9 + ½·4/9 + 3/2) ÷ 3 = 16/27;
    // σ² = 16/27 − 4/9 = 4/27; M = 2, N′ = 3: E = (1 + 4/3)/3 = 7/9; Var = 2·(4/27)·5 ÷ (4·9) = 10/243.
    const known = { degrees: [0, 0, 0, 1] as const, cannotSayCount: 0, populationCount: 3 };
    const posterior = recognitionPosterior(known, UNIFORM, 2);
    expect(posterior.mean).toBeCloseTo(7 / 9, 12);
    expect(posterior.variance).toBeCloseTo(10 / 243, 12);
    expect(posterior.least).toBeCloseTo(1 / 3, 12);
    expect(posterior.most).toBe(1);
  });

  it('the answers of everyone are certain', () => {
    const everyone = answersTo('a', [1, 2, 3, 4], { populationCount: 12, cannotSayCount: 2 });
    const [statement] = rankStatements([everyone]).statements;
    expect(statement).toMatchObject({ answeredCount: 10, recognisedCount: 7, recognisedShare: 0.7 });
    expect(statement?.score).toBeCloseTo(20 / 30, 12);
    expect(statement?.lower).toBe(statement?.score);
    expect(statement?.upper).toBe(statement?.score);
  });

  it('the prior is centred on all answers of the set', () => {
    const ranking = rankStatements([answersTo('a', [1, 0, 0, 3]), answersTo('b', [0, 2, 2, 0])]);
    expect(ranking.prior).toEqual([1 / 8, 2 / 8, 2 / 8, 3 / 8]);
    expect(rankStatements([answersTo('a', [0, 0, 0, 0])]).prior).toEqual(UNIFORM);
  });

  it('a Beta that does not exist leaves everything possible', () => {
    const posterior = { mean: 0.5, variance: 0.25, least: 0.1, most: 0.9 };
    const atEnds = { leastProbability: 0, mostProbability: 0 };
    expect(credibleInterval({ ...posterior, ...atEnds }, 0.9)).toEqual({
      lower: 0.1,
      upper: 0.9,
    });
  });

  it('an end that may well be reached is the end of the interval', () => {
    // M = 2 unseen, α₃ = w·¼ + 8 = 8.5 of A = 10: all fully with probability 8.5/10 · 9.5/11 = 0.734; nobody "not at all".
    const known = { degrees: [0, 0, 0, 8] as const, cannotSayCount: 0, populationCount: 10 };
    const posterior = recognitionPosterior(known, UNIFORM, 2);
    expect(posterior.mostProbability).toBeCloseTo((8.5 * 9.5) / (10 * 11), 12);
    expect(posterior.leastProbability).toBeCloseTo((0.5 * 1.5) / (10 * 11), 12);
    expect(credibleInterval(posterior, 0.9).upper).toBe(1);
    expect(credibleInterval(posterior, 0.9).lower).toBeGreaterThan(0.8);
  });

  it('says nothing certain where nobody can say', () => {
    const [statement] = rankStatements([answersTo('a', [0, 0, 0, 0], { cannotSayCount: 40 })]).statements;
    expect(statement).toMatchObject({ score: 0.5, list: 'cannot-say', recognisedShare: null });
    expect(statement?.lower).toBeLessThan(0.15);
    expect(statement?.upper).toBeGreaterThan(0.85);
  });
});

describe('the order', () => {
  it('two endorsements do not beat forty of about the same mean', () => {
    const ranking = rankStatements([
      answersTo('two', [0, 0, 0, 2], { populationCount: 60 }),
      answersTo('forty', [0, 0, 4, 36], { populationCount: 60 }),
    ]);
    expect(ranking.statements.map(({ statementId }) => statementId)).toEqual(['forty', 'two']);
  });

  it('with the same answers the id decides', () => {
    const equal = ['c', 'a', 'b'].map((id) => answersTo(id, [1, 2, 3, 4]));
    expect(rankStatements(equal).statements.map(({ statementId }) => statementId)).toEqual(['a', 'b', 'c']);
  });

  it('with the same lower end and score more answers come first', () => {
    // Everyone answered, so both are certain.
    const ranking = rankStatements([
      answersTo('a-few', [0, 0, 3, 3], { populationCount: 6 }),
      answersTo('many', [0, 0, 6, 6], { populationCount: 12 }),
    ]);
    expect(ranking.statements.map(({ statementId }) => statementId)).toEqual(['many', 'a-few']);
  });
});

const listed = (degrees: [number, number, number, number], cannotSayCount: number) =>
  rankStatements([answersTo('a', degrees, { cannotSayCount })]).statements[0];

describe('the lists', () => {
  it('four answers are too few, five are not', () => {
    expect(listed([1, 1, 1, 1], 0)).toMatchObject({ list: 'too-few', place: null });
    expect(listed([1, 1, 1, 2], 0)).toMatchObject({ list: 'ranked', place: 1 });
  });

  it('a third may be unable to say, more may not', () => {
    expect(listed([0, 2, 2, 2], 3)).toMatchObject({ list: 'ranked' });
    expect(listed([0, 2, 2, 2], 4)).toMatchObject({ list: 'cannot-say', place: null });
    expect(listed([0, 1, 1, 1], 2)).toMatchObject({ list: 'cannot-say' });
  });

  it('a share of a handful says nothing', () => {
    expect(listed([0, 0, 1, 0], 3)).toMatchObject({ list: 'too-few' });
    expect(listed([0, 0, 0, 0], 0)).toMatchObject({ list: 'too-few' });
  });

  it('only the ranked have places, counted through', () => {
    const ranking = rankStatements([
      answersTo('strong', [0, 0, 0, 20]),
      answersTo('few', [0, 0, 0, 4]),
      answersTo('weak', [20, 0, 0, 0]),
    ]);
    expect(ranking.statements.map(({ statementId, place }) => [statementId, place])).toEqual([
      ['strong', 1],
      ['few', null],
      ['weak', 2],
    ]);
  });
});
