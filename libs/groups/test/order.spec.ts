import { array, assert, integer, nat, property } from 'fast-check';
import { matrixOf, opinionGroups, type ParticipantAnswers } from '@app/groups';
import { groupsOf, threeWays } from './build.js';

const shuffledBy = <T>(items: readonly T[], keys: readonly number[], salt: number): T[] =>
  items
    .map((item, index) => ({ item, key: Math.sin((keys[index % keys.length] ?? 0) + salt + index * index) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

describe('the order of the input', () => {
  it('does not change one number of the outcome', () => {
    const outcomes = new Map([1, 2, 3].map((seed) => [seed, opinionGroups(matrixOf(threeWays(seed)))]));
    assert(
      property(integer({ min: 1, max: 3 }), array(nat(1e6), { minLength: 9 }), (seed, keys) => {
        const rows = shuffledBy(threeWays(seed), keys, 0).map(([id, answers], index): ParticipantAnswers => [
          id,
          shuffledBy([...answers], keys, index),
        ]);
        expect(opinionGroups(matrixOf(rows))).toEqual(outcomes.get(seed));
      }),
      { numRuns: 25 },
    );
  });

  it('is that of the ids, numbers by size', () => {
    const { participantIds, statementIds, value } = matrixOf([
      [
        '10',
        [
          ['b', 1],
          ['a', -1],
        ],
      ],
      ['9', [['b', 0]]],
      ['11', []],
    ]);
    expect({ participantIds, statementIds, value: [...value] }).toEqual({
      participantIds: ['9', '10'],
      statementIds: ['a', 'b'],
      value: [0, -1, 1],
    });
  });

  it('of the statements can be given', () => {
    const order = new Map([
      ['b', 1],
      ['a', 2],
    ]);
    const rows: ParticipantAnswers[] = [
      [
        'p',
        [
          ['a', 1],
          ['b', 0],
        ],
      ],
    ];
    expect(matrixOf(rows, new Set(), (id) => order.get(id) ?? 0).statementIds).toEqual(['b', 'a']);
  });
});

describe('what came before', () => {
  it('changes nothing but what is remembered of the number of groups', () => {
    const rows = threeWays(4);
    const fewer = rows.map(([id, answers]): ParticipantAnswers => [id, [...answers].slice(1)]);
    const { memory: _cold, ...cold } = groupsOf(matrixOf(rows));
    const { memory: _warm, ...warm } = groupsOf(matrixOf(rows), {}, groupsOf(matrixOf(fewer)));
    expect(warm).toEqual(cold);
  });
});
