import { minuteOf, noted, perMinute, type Sample } from '../../src/studio/room/activity.js';

const after = (...counts: [minute: number, count: number][]): readonly Sample[] =>
  counts.reduce<readonly Sample[]>((samples, [minute, count]) => noted(samples, minute, count), []);

describe('activity', () => {
  it('counts from what there was when the page was opened', () => {
    expect(perMinute(after([10, 500]), 10)).toEqual([{ minute: 10, count: 0 }]);
    expect(perMinute(after([10, 500], [10, 503], [10, 507]), 10)).toEqual([{ minute: 10, count: 7 }]);
  });

  it('shows minutes in which nothing came', () => {
    expect(perMinute(after([10, 0], [10, 4], [12, 9]), 13)).toEqual([
      { minute: 10, count: 4 },
      { minute: 11, count: 0 },
      { minute: 12, count: 5 },
      { minute: 13, count: 0 },
    ]);
  });

  it('never counts below nought', () => {
    expect(perMinute(after([10, 5], [10, 3]), 10)).toEqual([{ minute: 10, count: 0 }]);
  });

  it('keeps the same samples when nothing changed', () => {
    const samples = after([10, 5]);
    expect(noted(samples, 11, 5)).toBe(samples);
  });

  it('has nothing to show before it began', () => {
    expect(perMinute([], minuteOf(60_000))).toEqual([]);
  });
});
