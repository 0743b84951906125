import { Dealer } from '@app/dealing';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { mulberry32 } from '@app/numeric';

const anything = () => true;

function dealerWith(count: number, leastExposure = 0, topCount = 2): Dealer {
  const dealer = new Dealer({ topCount, leastExposure });
  for (let index = 0; index < count; index += 1) dealer.add({ populationCount: 100, tieBreak: index });
  return dealer;
}

const give = (dealer: Dealer, index: number, count: number, sum: number): void =>
  dealer.record(index, { exposureCount: count, count, sum, squareSum: sum });

describe('Dealer', () => {
  it('has nothing to deal when there is nothing, or nothing allowed', () => {
    expect(dealerWith(0).next(anything)).toBeNull();
    expect(dealerWith(3).next(() => false)).toBeNull();
  });

  it('shows every statement to enough people first, the least seen before others', () => {
    const dealer = dealerWith(200, 3);
    const exposures = Array.from({ length: 200 }, () => 0);
    for (let deal = 0; deal < 600; deal += 1) {
      const index = dealer.next(anything) ?? -1;
      expect(exposures[index]).toBe(Math.floor(deal / 200));
      exposures[index] = (exposures[index] ?? 0) + 1;
      dealer.dealt(index);
      dealer.answered(index, deal % 2);
    }
    expect(new Set(exposures)).toEqual(new Set([3]));
  });

  it('then asks about what is nearest the edge of the top', () => {
    const dealer = dealerWith(6);
    [29, 27, 20, 18, 5, 2].forEach((sum, index) => give(dealer, index, 30, sum));
    dealer.refit();
    const asked = new Set<number | null>();
    for (let deal = 0; deal < 4; deal += 1) {
      const index = dealer.next(anything);
      asked.add(index);
      if (index !== null) dealer.dealt(index);
    }
    expect([...asked].every((index) => index !== null && index >= 1 && index <= 3)).toBe(true);
  });

  it('does not give a crowd that asks at once the same statement', () => {
    const dealer = dealerWith(40, 0, 5);
    for (let index = 0; index < 40; index += 1) give(dealer, index, 6, (index % 7) / 1.2);
    const dealt = new Map<number, number>();
    for (let person = 0; person < 60; person += 1) {
      const index = dealer.next(anything) ?? -1;
      dealer.dealt(index);
      dealt.set(index, (dealt.get(index) ?? 0) + 1);
    }
    expect(dealt.size).toBeGreaterThan(5);
  });

  it('has no doubt about what everyone has answered', () => {
    const dealer = new Dealer({ topCount: 1, leastExposure: 0 });
    for (let index = 0; index < 2; index += 1) dealer.add({ populationCount: 10, tieBreak: index });
    give(dealer, 0, 10, 5);
    give(dealer, 1, 4, 2);
    expect(dealer.uncertainty(0)).toBe(0);
    expect(dealer.next(anything)).toBe(1);
  });

  it('believes the same in whatever order answers came', () => {
    const answers = array(tuple(nat(9), constantFrom(0, 1 / 3, 2 / 3, 1)), { maxLength: 80 });
    const beliefs = (given: readonly (readonly [number, number])[]) => {
      const dealer = dealerWith(10);
      for (const [index, value] of given) {
        dealer.dealt(index);
        dealer.answered(index, value);
      }
      dealer.refit();
      return Array.from({ length: 10 }, (_, index) => dealer.recognition(index));
    };
    assert(
      property(answers, (given) => {
        const forward = beliefs(given);
        beliefs(given.toReversed()).forEach((belief, index) =>
          expect(belief).toBeCloseTo(forward[index] ?? 0, 9),
        );
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it('finds more of the top than dealing evenly does, with the same answers', () => {
    const random = mulberry32(3);
    const hits = { even: 0, ours: 0 };
    for (let world = 0; world < 6; world += 1) {
      const truths = Array.from({ length: 100 }, random);
      const best = new Set(
        [...truths.keys()].toSorted((a, b) => (truths[b] ?? 0) - (truths[a] ?? 0)).slice(0, 10),
      );
      for (const kind of ['even', 'ours'] as const) {
        const dealer = dealerWith(100, kind === 'even' ? Infinity : 2, 10);
        const answers = new Int32Array(100);
        for (let deal = 0; deal < 1_000; deal += 1) {
          const index = kind === 'even' ? deal % 100 : (dealer.next((one) => (answers[one] ?? 0) < 500) ?? 0);
          answers[index] = (answers[index] ?? 0) + 1;
          dealer.dealt(index);
          dealer.answered(index, random() < (truths[index] ?? 0) ? 1 : 0);
        }
        dealer.refit();
        const found = [...truths.keys()].toSorted((a, b) => dealer.recognition(b) - dealer.recognition(a));
        hits[kind] += found.slice(0, 10).filter((index) => best.has(index)).length;
      }
    }
    expect(hits.ours).toBeGreaterThan(1.1 * hits.even);
  });
});
