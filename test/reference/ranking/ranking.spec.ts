import { readFileSync } from 'node:fs';
import {
  credibleInterval,
  recognitionPosterior,
  type DegreeCounts,
  type DegreeDistribution,
} from '@app/ranking';

interface ReferenceCase {
  degrees: DegreeCounts;
  cannotSayCount: number;
  populationCount: number;
  prior: DegreeDistribution;
  mean: number;
  variance: number;
  lower: number;
  upper: number;
}

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as {
  priorWeight: number;
  credibleLevel: number;
  cases: ReferenceCase[];
};

describe('recognition against exact enumeration and scipy', () => {
  it.each(reference.cases)('$degrees, $cannotSayCount cannot say, of $populationCount', (expected) => {
    const posterior = recognitionPosterior(expected, expected.prior, reference.priorWeight);
    const interval = credibleInterval(posterior, reference.credibleLevel);
    expect(posterior.mean).toBeCloseTo(expected.mean, 12);
    expect(posterior.variance).toBeCloseTo(expected.variance, 12);
    expect(interval.lower).toBeCloseTo(expected.lower, 9);
    expect(interval.upper).toBeCloseTo(expected.upper, 9);
  });
});
