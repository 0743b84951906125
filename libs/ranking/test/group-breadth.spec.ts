import { DEFAULT_RANKING_OPTIONS, groupBreadth, rankStatements, type DegreeCounts } from '@app/ranking';
import { answersTo } from './build.js';

const PRIOR = [0.2, 0.3, 0.3, 0.2] as const;

const breadthOf = (...groups: DegreeCounts[]) =>
  groupBreadth(
    groups.map((degrees, group) => {
      const known = { degrees, cannotSayCount: 0, populationCount: 20 };
      return { group, atLeast: known, atMost: known };
    }),
    PRIOR,
    DEFAULT_RANKING_OPTIONS,
  );

describe('recognition over groups', () => {
  it('is recognised by all when every interval lies above the middle', () => {
    expect(breadthOf([0, 1, 8, 6], [0, 0, 6, 9], [1, 1, 9, 7])).toMatchObject({
      recognisedBy: 'all-groups',
      isDivided: false,
    });
  });

  it('is divided when one interval lies above the middle and another below', () => {
    expect(breadthOf([0, 1, 8, 6], [9, 6, 1, 0])).toMatchObject({
      recognisedBy: 'one-group',
      isDivided: true,
      groups: [{ stance: 'recognises' }, { stance: 'does-not' }],
    });
  });

  it('is not divided when groups differ in strength only', () => {
    expect(breadthOf([0, 0, 2, 16], [0, 1, 15, 2])).toMatchObject({
      recognisedBy: 'all-groups',
      isDivided: false,
    });
    expect(breadthOf([16, 2, 0, 0], [2, 15, 1, 0])).toMatchObject({
      recognisedBy: 'no-group',
      isDivided: false,
    });
  });

  it('is not divided by an interval that holds the middle', () => {
    expect(breadthOf([0, 1, 8, 6], [3, 2, 2, 3])).toMatchObject({
      recognisedBy: 'one-group',
      isDivided: false,
      groups: [{ stance: 'recognises' }, { stance: 'unsettled' }],
    });
  });

  it('has no lowest score when a group has too few answers, and two groups at least', () => {
    expect(breadthOf([0, 1, 8, 6], [0, 0, 2, 2])).toMatchObject({
      lowestGroupScore: null,
      recognisedBy: 'too-few',
      groups: [{ stance: 'recognises' }, { stance: 'too-few' }],
    });
    expect(breadthOf([0, 1, 8, 6])).toBeNull();
  });

  it('gives a group the score that the same answers have in a session of its own', () => {
    const [alone] = rankStatements([answersTo('a', [2, 3, 4, 6], { populationCount: 20 })]).statements;
    const ranking = rankStatements([answersTo('a', [2, 3, 4, 6], { populationCount: 20 })]);
    const known = { degrees: [2, 3, 4, 6] as const, cannotSayCount: 0, populationCount: 20 };
    const breadth = groupBreadth(
      [0, 1].map((group) => ({ group, atLeast: known, atMost: known })),
      ranking.prior,
      ranking.options,
    );
    expect(breadth?.lowestGroupScore).toBe(alone?.score);
    expect(breadth?.groups[0]).toMatchObject({ lower: alone?.lower, upper: alone?.upper });
  });

  it('takes the least and the most that ranges allow', () => {
    const group = (least: DegreeCounts, most: DegreeCounts) => ({
      atLeast: { degrees: least, cannotSayCount: 0, populationCount: 20 },
      atMost: { degrees: most, cannotSayCount: 0, populationCount: 20 },
    });
    const breadth = groupBreadth(
      [
        { group: 0, ...group([8, 0, 0, 8], [0, 0, 0, 16]) },
        { group: 1, ...group([0, 0, 0, 16], [0, 0, 0, 16]) },
      ],
      PRIOR,
      DEFAULT_RANKING_OPTIONS,
    );
    expect(breadth?.groups.map(({ stance }) => stance)).toEqual(['unsettled', 'recognises']);
    expect(breadth?.lowestGroupScore).toBeLessThan(0.55);
  });
});
