/** @jest-environment node */
import type { StatementId } from '@app/dialogue';
import { withGiven } from '../../src/participant/hand/given.js';
import { answerOf } from '../../src/participant/hand/keys.js';

const A = 'a' as StatementId;
const B = 'b' as StatementId;

describe('an answer given on this screen', () => {
  it('counts before the server has taken it', () => {
    expect(withGiven({ [B]: 1 }, { [A]: { answer: 3, seq: null } }, 10)).toEqual({ a: 3, b: 1 });
  });

  it('covers the known one until the view is as new as its fact', () => {
    const given = { [A]: { answer: 2 as const, seq: 12 } };
    expect(withGiven({ [A]: 0 }, given, 11)).toEqual({ a: 2 });
    expect(withGiven({ [A]: 0 }, given, 12)).toEqual({ a: 0 });
  });
});

describe('a single key', () => {
  it('stands for a degree, or for not being able to say', () => {
    expect(['0', '1', '2', '3', 'n', 'N'].map(answerOf)).toEqual([0, 1, 2, 3, 'cannot-say', 'cannot-say']);
    expect(['4', 'a', 'Enter', 'toString'].map(answerOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
