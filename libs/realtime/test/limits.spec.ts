import { Refusal } from '@app/application';
import type { AttendeeId, CommandKind } from '@app/dialogue';
import { Limits, type Limited } from '../src/limits.js';

const SOMEBODY = 'a' as string as AttendeeId;
const ANOTHER = 'b' as string as AttendeeId;
const NOON_MS = Date.UTC(2026, 10, 21, 12);

describe('Limits', () => {
  let limits: Limits;

  beforeEach(() => {
    limits = new Limits();
  });

  /** 0 when it was allowed, otherwise how long to wait. */
  const waitMs = (by: AttendeeId, what: CommandKind | 'frame', atMs: number): number => {
    try {
      limits.spend(by, what, atMs);
      return 0;
    } catch (error) {
      expect(error).toMatchObject({ code: 'too-many-requests' });
      return (error as Refusal).retryAfterMs ?? -1;
    }
  };
  const allowedCount = (by: AttendeeId, what: CommandKind | 'frame', count: number, atMs: number): number =>
    Array.from({ length: count }, () => waitMs(by, what, atMs)).filter((wait) => wait === 0).length;

  it.each<[CommandKind | 'frame', number, number]>([
    ['post-statement', 3, 1 / 5],
    ['endorse-statement', 20, 5],
    ['frame', 40, 20],
  ])('take %s in a burst of %i, and from then on so many a second: %d', (what, burst, perSecond) => {
    expect(allowedCount(SOMEBODY, what, 100, NOON_MS)).toBe(burst);
    expect(waitMs(SOMEBODY, what, NOON_MS)).toBeCloseTo(1_000 / perSecond, -1);
    expect(allowedCount(SOMEBODY, what, 100, NOON_MS + 10_000)).toBe(Math.min(burst, 10 * perSecond));
  });

  it('tell a wait after which it is accepted indeed', () => {
    allowedCount(SOMEBODY, 'post-statement', 3, NOON_MS);
    const wait = waitMs(SOMEBODY, 'post-statement', NOON_MS + 1_234);
    expect(waitMs(SOMEBODY, 'post-statement', NOON_MS + 1_234 + wait - 1)).toBeGreaterThan(0);
    expect(waitMs(SOMEBODY, 'post-statement', NOON_MS + 1_234 + wait)).toBe(0);
  });

  it('count for each person apart, and steering not at all', () => {
    expect(allowedCount(SOMEBODY, 'post-statement', 9, NOON_MS)).toBe(3);
    expect(allowedCount(ANOTHER, 'post-statement', 9, NOON_MS)).toBe(3);
    expect(allowedCount(SOMEBODY, 'announce', 1_000, NOON_MS)).toBe(1_000);
  });

  it('tell whoever listens which limit was met', () => {
    const met: Limited[] = [];
    limits.onMet((limited) => met.push(limited));
    allowedCount(SOMEBODY, 'correct-statement', 5, NOON_MS);
    allowedCount(SOMEBODY, 'flag-statement', 21, NOON_MS);
    expect(met).toEqual(['statements', 'statements', 'endorsements']);
  });

  it('do not forget who is over a limit when very many others come by', () => {
    allowedCount(SOMEBODY, 'post-statement', 3, NOON_MS);
    for (let person = 0; person < 30_000; person += 1)
      waitMs(`p${person}` as string as AttendeeId, 'frame', NOON_MS + 5);
    expect(waitMs(SOMEBODY, 'post-statement', NOON_MS + 10)).toBeGreaterThan(0);
  });
});
