import { readFileSync } from 'node:fs';
import type { StatementId } from '@app/dialogue';
import {
  betaQuantile,
  credibleInterval,
  rankStatements,
  recognitionPosterior,
  topStability,
  type DegreeCounts,
  type DegreeDistribution,
  type PeopleByDegree,
} from '@app/ranking';

interface ReferenceCase {
  degrees: DegreeCounts;
  cannotSayCount: number;
  populationCount: number;
  prior: DegreeDistribution;
  mean: number;
  variance: number;
  leastProbability: number;
  mostProbability: number;
  lower: number;
  upper: number;
  /** Quantiles of the exact distribution, which the interval stands for. */
  exactLower: number;
  exactUpper: number;
}

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as {
  priorWeight: number;
  credibleLevel: number;
  cases: ReferenceCase[];
  duels: {
    first: DegreeCounts;
    second: DegreeCounts;
    populationCount: number;
    firstEndsHigher: number;
  }[];
  quantiles: { p: number; alpha: number; beta: number; x: number }[];
};

describe('recognition against exact enumeration and scipy', () => {
  it.each(reference.cases)('$degrees, $cannotSayCount cannot say, of $populationCount', (expected) => {
    const posterior = recognitionPosterior(expected, expected.prior, reference.priorWeight);
    const interval = credibleInterval(posterior, reference.credibleLevel);
    expect(posterior.mean).toBeCloseTo(expected.mean, 12);
    expect(posterior.variance).toBeCloseTo(expected.variance, 12);
    expect(posterior.leastProbability).toBeCloseTo(expected.leastProbability, 12);
    expect(posterior.mostProbability).toBeCloseTo(expected.mostProbability, 12);
    expect(interval.lower).toBeCloseTo(expected.lower, 9);
    expect(interval.upper).toBeCloseTo(expected.upper, 9);
  });

  it.each(reference.cases)(
    'within one step of the exact quantiles: $degrees, $cannotSayCount cannot say, of $populationCount',
    (expected) => {
      const posterior = recognitionPosterior(expected, expected.prior, reference.priorWeight);
      const { lower, upper } = credibleInterval(posterior, reference.credibleLevel);
      const step = 1 / 3 / (expected.populationCount - expected.cannotSayCount) + 1e-9;
      expect(Math.abs(lower - expected.exactLower)).toBeLessThanOrEqual(step);
      expect(Math.abs(upper - expected.exactUpper)).toBeLessThanOrEqual(step);
    },
  );
});

describe('the quantile of the Beta distribution against scipy', () => {
  it.each(reference.quantiles)('at $p of Beta($alpha, $beta)', ({ p, alpha, beta, x }) => {
    expect(Math.abs(betaQuantile(p, alpha, beta) - x)).toBeLessThan(1e-10);
  });
});

/** So many people for each degree, numbered from `start` on. */
function numbered(degrees: DegreeCounts, start: number): PeopleByDegree {
  let next = start;
  const people = (count: number) => Uint32Array.from({ length: count }, () => (next += 1));
  return [people(degrees[0]), people(degrees[1]), people(degrees[2]), people(degrees[3])];
}

describe('which of two statements ends higher, against exact enumeration', () => {
  it.each(reference.duels)('$first and $second, of $populationCount', (duel) => {
    const [first, second] = ['first' as StatementId, 'second' as StatementId];
    const others = {
      cannotSayCount: 0,
      reach: 0,
      organisationCount: null,
      populationCount: duel.populationCount,
    };
    const ranking = rankStatements([
      { statementId: first, degrees: duel.first, ...others },
      { statementId: second, degrees: duel.second, ...others },
    ]);
    const answers = new Map([
      [first, numbered(duel.first, 0)],
      [second, numbered(duel.second, duel.populationCount)],
    ]);
    const options = { topCount: 1, seed: 11, drawCount: 8_000 };
    const shares = topStability(ranking, answers, 2 * duel.populationCount + 1, options);
    expect(Math.abs((shares.get(first) ?? 0) - duel.firstEndsHigher)).toBeLessThan(0.02);
  });
});
