import { Refusal } from '@app/application';
import { Turnstile } from '../src/turnstile.js';

const OPTIONS = { passingCount: 2, waitingCount: 3, retryMs: 1_000 };

/** A work that ends when it is told to. */
function heldWork<T>(result: T) {
  let finish: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const state = { hasBegun: false };
  const work = () => {
    state.hasBegun = true;
    return new Promise<T>((resolve, reject) => {
      finish = () => resolve(result);
      fail = reject;
    });
  };
  return { state, work, finish: () => finish(), fail: (error: Error) => fail(error) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('Turnstile', () => {
  it('gives back what the work gives, and lets nobody wait without need', async () => {
    const turnstile = new Turnstile(OPTIONS);
    expect(await turnstile.pass(() => Promise.resolve(7))).toBe(7);
    expect(turnstile.waitingCount).toBe(0);
  });

  it('lets so many work at once, the others in order of coming', async () => {
    const turnstile = new Turnstile(OPTIONS);
    const works = Array.from({ length: 5 }, (_, index) => heldWork(index));
    const passed = works.map(({ work }) => turnstile.pass(work));
    const begun = async () => {
      await settled();
      return works.map(({ state }) => state.hasBegun);
    };
    expect(await begun()).toEqual([true, true, false, false, false]);
    expect(turnstile.waitingCount).toBe(3);
    works[1]?.finish();
    expect(await begun()).toEqual([true, true, true, false, false]);
    works[0]?.finish();
    works[2]?.finish();
    expect(await begun()).toEqual([true, true, true, true, true]);
    for (const { finish } of works) finish();
    expect(await Promise.all(passed)).toEqual([0, 1, 2, 3, 4]);
  });

  it('sends away who finds the line full, to come back at times that differ, and does not begin their work', async () => {
    const turnstile = new Turnstile(OPTIONS);
    const inside = Array.from({ length: 5 }, () => heldWork('in'));
    const passed = inside.map(({ work }) => turnstile.pass(work));
    const late = Array.from({ length: 50 }, () => heldWork('late'));
    const refusals = await Promise.all(
      late.map(({ work }) => turnstile.pass(work).catch((error: unknown) => error)),
    );
    const waits = refusals.map((refusal) => {
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({ code: 'unavailable' });
      return (refusal as Refusal).retryAfterMs ?? 0;
    });
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(2_000);
    expect(new Set(waits).size).toBeGreaterThan(10);
    expect(late.some(({ state }) => state.hasBegun)).toBe(false);
    for (const { finish } of inside) {
      await settled();
      finish();
    }
    await Promise.all(passed);
    expect(await turnstile.pass(() => Promise.resolve('again'))).toBe('again');
  });

  it('gives the place on when a work fails', async () => {
    const turnstile = new Turnstile({ ...OPTIONS, passingCount: 1 });
    const failing = heldWork('never');
    const first = turnstile.pass(failing.work);
    const second = turnstile.pass(() => Promise.resolve('second'));
    await settled();
    failing.fail(new Error('The database is away'));
    await expect(first).rejects.toThrow('The database is away');
    expect(await second).toBe('second');
    const thrown = turnstile.pass(() => {
      throw new Error('At once');
    });
    await expect(thrown).rejects.toThrow('At once');
    expect(await turnstile.pass(() => Promise.resolve('third'))).toBe('third');
  });

  it('never lets more work at once than it may, whatever comes and goes', async () => {
    const turnstile = new Turnstile({ passingCount: 3, waitingCount: 1_000, retryMs: 1 });
    let atOnce = 0;
    let most = 0;
    const work = async (turns: number) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      for (let turn = 0; turn < turns; turn += 1) await settled();
      atOnce -= 1;
    };
    await Promise.all(Array.from({ length: 300 }, (_, index) => turnstile.pass(() => work(index % 4))));
    expect([most, atOnce]).toEqual([3, 0]);
  });
});
