import { matrixOf, opinionGroups, type ParticipantAnswers } from '@app/groups';
import { adjustedRandIndex } from '@app/numeric';
import { answersOf, groupsOf, membersOf, STATEMENT_COUNT, third, threeGroups, threeWays } from './build.js';

const everything = (value: number): [string, number][] =>
  Array.from({ length: STATEMENT_COUNT }, (_, statement) => [`s${statement}`, value]);

describe('opinion groups', () => {
  it('finds the people who lean alike, the largest group first', () => {
    const found = threeGroups(1);
    expect(found.groups.map(({ size }) => size)).toEqual([16, 14, 12]);
    const leaning = found.participantIds.map((id) =>
      Number(id.slice(1)) < 12 ? 2 : Number(id.slice(1)) < 26 ? 1 : 0,
    );
    expect(adjustedRandIndex(found.groupOf, leaning)).toBe(1);
  });

  it('says what each group recognises and the rest does not', () => {
    for (const { id, representative } of threeGroups(1).groups)
      for (const { statementId, direction } of representative) {
        const isLiked = third(2 - id)(Number(statementId.slice(1)));
        expect({ statementId, direction }).toEqual({
          statementId,
          direction: isLiked ? 'agree' : 'disagree',
        });
      }
  });

  it('finds the same groups when there are too many people for a spot each', () => {
    const matrix = matrixOf(threeWays(2, 40));
    expect(membersOf(groupsOf(matrix, { spotCount: 60 }))).toEqual(membersOf(groupsOf(matrix)));
  });

  it('leaves a statement out that was taken out, and counts it as passed by everyone', () => {
    const found = groupsOf(matrixOf(threeWays(1), new Set(['s0', 's7'])));
    const place = found.statementIds.indexOf('s0');
    const { means, components } = found;
    for (const values of [means, components.first, components.second])
      expect(values[place]).toBeCloseTo(0, 15);
    const shown = found.groups.flatMap(({ representative }) =>
      representative.map(({ statementId }) => statementId),
    );
    expect(shown).not.toContain('s0');
    expect(shown).not.toContain('s7');
  });

  it('gives no group to one outlier, who stands in the nearest one', () => {
    const rows: ParticipantAnswers[] = [...threeWays(3), ['p99', everything(1)], ['p98', everything(-1)]];
    for (const leastGroupSize of [5, 8]) {
      const found = groupsOf(matrixOf(rows), { leastGroupSize });
      expect(Math.min(...found.groups.map(({ size }) => size))).toBeGreaterThanOrEqual(leastGroupSize);
      expect(found.groups.reduce((sum, { size }) => sum + size, 0)).toBe(rows.length);
    }
  });

  it('keeps every group at five or more, whoever comes', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const rows = answersOf(seed, [
        { count: 14 + (seed % 9), likes: third(0) },
        { count: seed % 7, likes: third(1) },
        { count: seed % 3, likes: third(2) },
      ]);
      const found = opinionGroups(matrixOf(rows));
      const sizes = found.kind === 'groups' ? found.groups.map(({ size }) => size) : [5];
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(5);
    }
  });

  it('does not group who answered under seven', () => {
    const few: ParticipantAnswers = ['p50', everything(1).slice(0, 6)];
    const enough: ParticipantAnswers = ['p51', everything(1).slice(0, 7)];
    const found = groupsOf(matrixOf([...threeWays(1), few, enough]));
    const groupOf = (id: string): number => found.groupOf[found.participantIds.indexOf(id)] ?? -2;
    expect(groupOf('p50')).toBe(-1);
    expect(groupOf('p51')).toBeGreaterThanOrEqual(0);
  });

  it('tops it up to fifteen with those who answered most', () => {
    const rows = answersOf(1, [
      { count: 10, likes: third(0) },
      { count: 10, likes: third(1) },
    ]).map(([id, answers], index): ParticipantAnswers => [
      id,
      [...answers].slice(0, index % 10 < 5 ? 9 : (index % 10) - 4),
    ]);
    const found = groupsOf(matrixOf(rows));
    const grouped = found.participantIds.filter((_, row) => (found.groupOf[row] ?? -1) >= 0);
    expect(grouped).toHaveLength(15);
    expect(grouped).toEqual(expect.arrayContaining(['p9', 'p19', 'p8', 'p18', 'p7']));
  });
});

describe('no opinion groups', () => {
  const reasonFor = (rows: readonly ParticipantAnswers[]): string => {
    const found = opinionGroups(matrixOf(rows));
    return found.kind === 'none' ? found.reason : 'none at all';
  };

  it('of fewer than fifteen people', () => {
    expect(reasonFor([])).toBe('too-few-participants');
    expect(reasonFor(threeWays(1).slice(-14))).toBe('too-few-participants');
    expect(reasonFor(threeWays(1).slice(-15))).not.toBe('too-few-participants');
  });

  it('of fewer than ten who answered enough', () => {
    const short = (rows: ParticipantAnswers[], longCount: number): ParticipantAnswers[] =>
      rows.map(([id, answers], index) => [id, [...answers].slice(0, index < longCount ? 9 : 6)]);
    expect(reasonFor(short(threeWays(1), 9))).toBe('too-few-endorsements');
    expect(reasonFor(short(threeWays(1), 10))).not.toBe('too-few-endorsements');
  });

  it('of people who all answer the same', () => {
    const rows = Array.from({ length: 20 }, (_, person): ParticipantAnswers => [`p${person}`, everything(1)]);
    expect(reasonFor(rows)).toBe('alike');
  });

  it('still says what everyone agrees on', () => {
    const rows = Array.from({ length: 9 }, (_, person): ParticipantAnswers => [
      `p${person}`,
      [
        ['s1', 1],
        ['s2', -1],
      ],
    ]);
    const { consensus } = opinionGroups(matrixOf(rows));
    expect(consensus.agree.map(({ statementId }) => statementId)).toEqual(['s1']);
    expect(consensus.disagree.map(({ statementId }) => statementId)).toEqual(['s2']);
  });
});
