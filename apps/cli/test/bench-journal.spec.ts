import { closedLoop, together } from '../src/bench/closed-loop.js';
import { parseJournalBenchArgs } from '../src/bench/journal.js';
import { percentile } from '../src/bench/percentile.js';

describe('bench:journal', () => {
  it('has defaults for everything', () => {
    expect(parseJournalBenchArgs([])).toEqual({ isJson: false, seed: 1, databaseUrl: null, seconds: 4 });
  });

  it('takes what it is given', () => {
    const args = ['--json', '--seed', '7', '--seconds', '0.5', '--database', 'postgresql://localhost/test'];
    expect(parseJournalBenchArgs(args)).toEqual({
      isJson: true,
      seed: 7,
      databaseUrl: 'postgresql://localhost/test',
      seconds: 0.5,
    });
  });

  it.each([
    [['--seconds', 'nine'], '--seconds'],
    [['--seconds', '0'], '--seconds'],
    [['--seed', '-'], '--seed'],
    [['--fast'], '--fast'],
    [['folder'], 'folder'],
  ])('refuses %j and names what is wrong', (args, named) => {
    expect(() => parseJournalBenchArgs(args)).toThrow(named);
  });
});

describe('percentile', () => {
  it('is the value at the nearest rank', () => {
    const values = [15, 20, 35, 40, 50];
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([
      15, 15, 20, 20, 35, 50,
    ]);
  });

  it('is not a number when there are no values', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('closedLoop', () => {
  const endless = 60_000;

  it('has so many asking at the same time, and stops when interrupted', async () => {
    const interruption = new AbortController();
    let open = 0;
    let most = 0;
    let asked = 0;
    const loop = closedLoop(
      3,
      endless,
      async () => {
        most = Math.max(most, (open += 1));
        await Promise.resolve();
        open -= 1;
        if ((asked += 1) === 50) interruption.abort(new Error('stopped'));
      },
      interruption.signal,
    );
    await expect(loop).rejects.toThrow('stopped');
    expect(most).toBe(3);
  });

  it('adds slices up', () => {
    const slice = { ackCount: 2, elapsedMs: 10, waitedMs: [1, 2] };
    expect(together([slice, slice])).toEqual({ ackCount: 4, elapsedMs: 20, waitedMs: [1, 2, 1, 2] });
  });
});
