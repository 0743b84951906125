import { carryOver, matrixOf, type OpinionGroups, type ParticipantAnswers } from '@app/groups';
import { answersOf, groupsOf, membersOf, third, threeGroups, threeWays } from './build.js';

const groupOf = ({ participantIds, groupOf: groups }: OpinionGroups, id: string): number | undefined =>
  groups[participantIds.indexOf(id)];

describe('carrying group numbers over', () => {
  it('changes nothing when nothing changed', () => {
    const found = threeGroups(1);
    expect(carryOver(found, found)).toEqual(found);
  });

  it('keeps the number of a group that is overtaken', () => {
    const before = threeGroups(1);
    const newcomers = answersOf(7, [{ count: 9, likes: third(0) }]).map(
      ([id, answers]): ParticipantAnswers => [`new-${id}`, answers],
    );
    const cold = groupsOf(matrixOf([...threeWays(1), ...newcomers]));
    const carried = carryOver(before, cold);
    expect(groupOf(cold, 'p0')).toBe(0);
    expect(groupOf(before, 'p0')).toBe(2);
    expect(groupOf(carried, 'p0')).toBe(2);
    expect(carried.groups.map(({ id, size }) => [id, size])).toEqual([
      [0, 16],
      [1, 14],
      [2, 21],
    ]);
    expect(membersOf(carried).toSorted()).toEqual(membersOf(cold).toSorted());
  });

  it('gives a group without a past the number that is free', () => {
    const rows = threeWays(1);
    const before = groupsOf(matrixOf(rows.slice(12)), { mostGroupCount: 2 });
    const carried = carryOver(before, groupsOf(matrixOf(rows)));
    expect([groupOf(carried, 'p12'), groupOf(carried, 'p30')]).toEqual([
      groupOf(before, 'p12'),
      groupOf(before, 'p30'),
    ]);
    expect(groupOf(carried, 'p0')).toBe(2);
  });
});
