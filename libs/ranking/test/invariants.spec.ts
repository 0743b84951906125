import * as fc from 'fast-check';
import { rankStatements, type DegreeCounts, type StatementAnswers } from '@app/ranking';
import { answersTo } from './build.js';

const runs = { seed: 20200923, numRuns: 300 };

const degrees: fc.Arbitrary<DegreeCounts> = fc.tuple(
  fc.nat({ max: 30 }),
  fc.nat({ max: 30 }),
  fc.nat({ max: 30 }),
  fc.nat({ max: 30 }),
);

const answers = fc
  .record({ degrees, cannotSayCount: fc.nat({ max: 20 }), silentCount: fc.nat({ max: 200 }) })
  .map(({ degrees: counts, cannotSayCount, silentCount }) => {
    const answeredCount = counts[0] + counts[1] + counts[2] + counts[3];
    return { degrees: counts, cannotSayCount, populationCount: answeredCount + cannotSayCount + silentCount };
  });

const statements = fc
  .array(answers, { minLength: 1, maxLength: 20 })
  .map((all): StatementAnswers[] =>
    all.map(({ degrees: counts, ...others }, index) => answersTo(`s${index}`, counts, others)),
  );

const scoreOf = (all: readonly StatementAnswers[], id: string): number =>
  rankStatements(all).statements.find(({ statementId }) => statementId === id)?.score ?? Number.NaN;

const moved = (counts: DegreeCounts, from: number, to: number): DegreeCounts => {
  const next: [number, number, number, number] = [...counts];
  next[from as 0] -= 1;
  next[to as 0] += 1;
  return next;
};

describe('whatever the answers', () => {
  it('the order of the input does not matter', () => {
    const shuffled = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(rankStatements(other).statements).toEqual(rankStatements(all).statements);
      }),
      runs,
    );
  });

  it('every figure is finite, inside [0, 1], and the score is inside its interval', () => {
    fc.assert(
      fc.property(statements, (all) => {
        for (const { score, lower, upper } of rankStatements(all).statements) {
          expect(0 <= lower && lower <= score && score <= upper && upper <= 1).toBe(true);
        }
      }),
      runs,
    );
  });

  it('a full census has an interval of no width, at the mean of the answers', () => {
    fc.assert(
      fc.property(degrees, fc.nat({ max: 20 }), (counts, cannotSayCount) => {
        const answeredCount = counts[0] + counts[1] + counts[2] + counts[3];
        fc.pre(answeredCount > 0);
        const populationCount = answeredCount + cannotSayCount;
        const [only] = rankStatements([
          answersTo('a', counts, { cannotSayCount, populationCount }),
        ]).statements;
        expect(only?.upper).toBe(only?.lower);
        expect(only?.score).toBeCloseTo((counts[1] + 2 * counts[2] + 3 * counts[3]) / 3 / answeredCount, 12);
      }),
      runs,
    );
  });

  it('an answer changed to a higher degree never lowers the score', () => {
    fc.assert(
      fc.property(
        statements,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 3 }),
        (all, pick, from, by) => {
          const index = pick % all.length;
          const changed = all[index];
          fc.pre(changed !== undefined && (changed.degrees[from as 0] ?? 0) > 0);
          if (!changed) return;
          const raised = all.with(index, {
            ...changed,
            degrees: moved(changed.degrees, from, Math.min(3, from + by)),
          });
          expect(scoreOf(raised, changed.statementId)).toBeGreaterThanOrEqual(
            scoreOf(all, changed.statementId) - 1e-12,
          );
        },
      ),
      runs,
    );
  });

  it('one more who recognises it fully never lowers the score', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (all, pick) => {
        const index = pick % all.length;
        const first = all[index];
        if (!first) return;
        const room = { ...first, populationCount: first.populationCount + 1 };
        const [none, little, mostly, fully] = first.degrees;
        const more = all.with(index, { ...room, degrees: [none, little, mostly, fully + 1] });
        expect(scoreOf(more, first.statementId)).toBeGreaterThanOrEqual(
          scoreOf(all.with(index, room), first.statementId) - 1e-12,
        );
      }),
      runs,
    );
  });
});
