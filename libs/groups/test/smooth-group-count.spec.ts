import { smoothGroupCount, type GroupCountMemory } from '@app/groups';

/** The numbers shown when these fit best, one after the other. */
function shownFor(bests: readonly number[], patienceCount: number, offered = [2, 3, 4, 5]): number[] {
  let memory: GroupCountMemory | null = null;
  return bests.map((best) => {
    memory = smoothGroupCount(memory, best, offered, patienceCount);
    return memory.k;
  });
}

describe('smoothing the number of groups', () => {
  it('takes the first at once', () => expect(shownFor([4], 4)).toEqual([4]));

  it('changes after four wins in a row', () =>
    expect(shownFor([2, 3, 3, 3, 3, 3], 4)).toEqual([2, 2, 2, 2, 3, 3]));

  it('does not flicker', () =>
    expect(shownFor([2, 3, 2, 3, 3, 3, 2, 3, 4, 3, 4], 4)).toEqual(Array.from({ length: 11 }, () => 2)));

  it('does not add up wins of different numbers', () =>
    expect(shownFor([2, 3, 3, 4, 4, 3, 3], 4)).toEqual([2, 2, 2, 2, 2, 2, 2]));

  it('follows at once without patience', () => expect(shownFor([2, 3, 2], 1)).toEqual([2, 3, 2]));

  it('lets go of a number that is no longer there', () => {
    const memory = smoothGroupCount({ k: 4, best: 4, winCount: 9 }, 2, [2, 3], 4);
    expect(memory).toEqual({ k: 2, best: 2, winCount: 1 });
  });
});
