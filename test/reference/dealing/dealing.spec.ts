import { readFileSync } from 'node:fs';
import { recognitionPrior, unitNormalLoss, type AnswerClass } from '@app/dealing';
import { logGamma } from '@app/numeric';

const reference = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as {
  logGamma: [number, number][];
  loss: [number, number][];
  priors: { classes: AnswerClass[]; mean: number; weight: number }[];
};

describe('the dealer’s numbers against scipy', () => {
  it.each(reference.logGamma)('ln Γ(%d)', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 8);
  });

  it.each(reference.loss)('the normal loss at %d', (z, expected) => {
    expect(Math.abs(unitNormalLoss(z) / expected - 1)).toBeLessThan(1e-5);
  });

  it.each(reference.priors.map((expected, n) => [n, expected] as const))('prior %d', (_n, expected) => {
    const { mean, weight } = recognitionPrior(expected.classes);
    expect(Math.abs(mean - expected.mean)).toBeLessThan(0.01);
    expect(Math.abs(Math.log(weight / expected.weight))).toBeLessThan(0.05);
  });
});
