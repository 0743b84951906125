import { Gate } from '../src/replay/gate.js';

describe('Gate', () => {
  it('never lets in more than it may, and everyone in the end', async () => {
    const gate = new Gate(3);
    let insideCount = 0;
    let mostInside = 0;
    let passedCount = 0;
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        gate.pass(async () => {
          insideCount += 1;
          mostInside = Math.max(mostInside, insideCount);
          for (let hop = 0; hop < index % 5; hop += 1) await Promise.resolve();
          insideCount -= 1;
          passedCount += 1;
        }),
      ),
    );
    expect([mostInside, passedCount]).toEqual([3, 50]);
  });

  it('goes on after work that failed', async () => {
    const gate = new Gate(1);
    await expect(gate.pass(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await gate.pass(() => Promise.resolve('next'))).toBe('next');
  });
});
