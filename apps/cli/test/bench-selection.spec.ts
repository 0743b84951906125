import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mulberry32 } from '@app/numeric';
import { measureSelection, parseSelectionBenchArgs } from '../src/bench/selection.js';
import { readSelectionWorld, type SelectionWorld } from '../src/bench/selection-world.js';

describe('arguments of bench:selection', () => {
  it('have defaults for all but the data', () => {
    expect(parseSelectionBenchArgs(['--data', 'somewhere'])).toEqual({
      folder: 'somewhere',
      topCount: 10,
      budgets: [5, 10, 20],
      repeatCount: 20,
      arrival: 'all',
      seed: 1,
      isJson: false,
    });
  });

  it.each([
    [[], '--data'],
    [['--data', 'd', '--k', '0'], '--k'],
    [['--data', 'd', '--budgets', '5,,10'], '--budgets'],
    [['--data', 'd', '--repeats', '1.5'], '--repeats'],
    [['--data', 'd', '--arrival', 'late'], '--arrival'],
    [['--data', 'd', '--seed', 'x'], '--seed'],
    [['--data', 'd', '--fast'], '--fast'],
  ])('%j are refused, naming what is wrong', (args, named) => {
    expect(() => parseSelectionBenchArgs(args)).toThrow(named);
  });
});

/** 60 people in two groups; `votes` says what the person votes on the statement. */
const csv = (statementCount: number, votes: (person: number, statement: number) => string): string => {
  const ids = Array.from({ length: statementCount }, (_, statement) => statement);
  const rows = Array.from({ length: 60 }, (_, person) =>
    [person, person % 2, ...ids.map((statement) => votes(person, statement))].join(','),
  );
  return [['participant', 'group-id', ...ids].join(','), ...rows].join('\n');
};

describe('the recorded world', () => {
  let folder = '';
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'selection-'))));
  afterEach(() => rm(folder, { recursive: true }));

  const write = async (matrix: string, moderated: readonly number[]) => {
    const comments = moderated.map((verdict, id) => `${1_000 - id},${id},${verdict}`);
    await writeFile(join(folder, 'comments.csv'), ['timestamp,comment-id,moderated', ...comments].join('\n'));
    await writeFile(join(folder, 'participants-votes.csv'), matrix);
  };

  it('fills in the group’s rate from ten votes on, else the overall rate; leaves out rejected and little voted ones', async () => {
    const votes = (person: number, statement: number): string => {
      if (statement === 1) return person < 29 ? '1' : '';
      if (statement === 3) return person % 2 === 0 ? '1' : person < 18 ? '-1' : '';
      return person < 40 ? (person % 2 === 0 ? '1' : '-1') : '';
    };
    await write(csv(4, votes), [0, 0, -1, 1]);
    const world = await readSelectionWorld(folder);
    // Statements 3 and 0, oldest first. 0: 20 of 20 in one group, 0 of 20 in the other. 3: 30 of 30, and 0 of 9, too
    // few for a rate of their own, so 30 of 39 for the 21 others.
    expect(world).toMatchObject({ participantCount: 60, statementCount: 2 });
    expect(world.truths[1]).toBeCloseTo(0.5, 12);
    expect(world.truths[0]).toBeCloseTo((30 + 21 * (30 / 39)) / 60, 12);
  });

  it('needs statements to choose from, and says so', async () => {
    await write(
      csv(3, (person) => (person < 20 ? '1' : '')),
      [0, 0, 0],
    );
    await expect(readSelectionWorld(folder)).rejects.toThrow('0 statements with at least 30 votes');
  });

  it('says which vote is none', async () => {
    await write(
      csv(1, () => '2'),
      [0],
    );
    await expect(readSelectionWorld(folder)).rejects.toThrow('participants-votes.csv, line 2, column "0"');
  });
});

function madeUpWorld(seed: number, participantCount: number, statementCount: number): SelectionWorld {
  const random = mulberry32(seed);
  const truths = Float64Array.from({ length: statementCount }, random);
  const probabilities = Float64Array.from(
    { length: participantCount * statementCount },
    (_, cell) => truths[cell % statementCount] ?? 0,
  );
  return { participantCount, statementCount, probabilities, truths };
}

const run = (changes: Partial<Parameters<typeof measureSelection>[1]> = {}, data = madeUpWorld(1, 40, 40)) =>
  measureSelection(data, { topCount: 6, budgets: [6], repeatCount: 4, arrival: 'all', seed: 1, ...changes });

describe('measuring selection', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(run()).toEqual(run());
    expect(run()).not.toEqual(run({ seed: 2 }));
  });

  it('finds everything when everyone answers everything for certain', () => {
    const certain = madeUpWorld(2, 40, 20);
    certain.probabilities.forEach(
      (_, cell) => (certain.probabilities[cell] = cell % 20 <= Math.floor(cell / 20) ? 1 : 0),
    );
    for (let statement = 0; statement < 20; statement += 1) certain.truths[statement] = (40 - statement) / 40;
    const [budget] = run({ budgets: [40], repeatCount: 2 }, certain).budgets;
    for (const name of ['even', 'spread', 'ocba', 'ours'] as const)
      expect(budget?.[name]).toMatchObject({ recall: 1, ratio: 1 });
  });

  it('shows that looking for the top beats dealing evenly, also when statements arrive one by one', () => {
    for (const arrival of ['all', 'recorded'] as const) {
      const [budget] = run({ arrival, repeatCount: 12, budgets: [10] }, madeUpWorld(3, 100, 80)).budgets;
      expect(budget?.ours.recall).toBeGreaterThan(
        (budget?.even.recall ?? 1) + 2 * (budget?.even.recallSe ?? 1),
      );
      expect(budget?.ours.ratio).toBeGreaterThan(0.9);
    }
  });
});
