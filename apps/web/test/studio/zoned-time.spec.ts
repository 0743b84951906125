import { momentOf, wallTime } from '../../src/studio/plan/zoned-time.js';

const at = (iso: string): number => Date.parse(iso);
const AMSTERDAM = 'Europe/Amsterdam';
const JERUSALEM = 'Asia/Jerusalem';

describe('a date and a time in a time zone', () => {
  it.each([
    ['2026-11-24', '10:00', AMSTERDAM, '2026-11-24T09:00Z'],
    ['2026-06-30', '10:00', AMSTERDAM, '2026-06-30T08:00Z'],
    ['2026-11-24', '10:00', JERUSALEM, '2026-11-24T08:00Z'],
    ['2026-01-01', '00:00', AMSTERDAM, '2025-12-31T23:00Z'],
    ['2026-11-24', '10:00', 'UTC', '2026-11-24T10:00Z'],
    ['2026-11-24', '10:00', 'Asia/Kathmandu', '2026-11-24T04:15Z'],
    ['2026-11-24', '00:30', 'Pacific/Kiritimati', '2026-11-23T10:30Z'],
    // The clock goes forward at two in the night, Amsterdam on Sunday 29, Jerusalem on Friday 27 March 2026.
    ['2026-03-29', '01:59', AMSTERDAM, '2026-03-29T00:59Z'],
    ['2026-03-29', '03:00', AMSTERDAM, '2026-03-29T01:00Z'],
    ['2026-03-27', '01:59', JERUSALEM, '2026-03-26T23:59Z'],
    ['2026-03-27', '03:00', JERUSALEM, '2026-03-27T00:00Z'],
    // It goes back on Sunday 25 October, Amsterdam from three to two, Jerusalem from two to one.
    ['2026-10-25', '01:59', AMSTERDAM, '2026-10-24T23:59Z'],
    ['2026-10-25', '03:00', AMSTERDAM, '2026-10-25T02:00Z'],
    ['2026-10-25', '00:59', JERUSALEM, '2026-10-24T21:59Z'],
    ['2026-10-25', '02:00', JERUSALEM, '2026-10-25T00:00Z'],
  ])('%s %s in %s is %s, and back', (date, time, zone, iso) => {
    expect(momentOf({ date, time }, zone)).toBe(at(iso));
    expect(wallTime(at(iso), zone)).toEqual({ date, time });
  });

  it.each([
    ['2026-03-29', '02:30', AMSTERDAM],
    ['2026-03-27', '02:00', JERUSALEM],
    ['2026-02-30', '10:00', AMSTERDAM],
    ['', '10:00', AMSTERDAM],
    ['2026-11-24', '', AMSTERDAM],
  ])('%s %s never comes in %s', (date, time, zone) => {
    expect(momentOf({ date, time }, zone)).toBeNull();
  });

  it.each([
    ['2026-10-25', '02:30', AMSTERDAM, '2026-10-25T00:30Z'],
    ['2026-10-25', '01:30', JERUSALEM, '2026-10-24T22:30Z'],
  ])('%s %s comes twice in %s, and the first time counts', (date, time, zone, iso) => {
    expect(momentOf({ date, time }, zone)).toBe(at(iso));
  });

  it('comes back as it was for every hour of a year', () => {
    for (const zone of [AMSTERDAM, JERUSALEM, 'America/New_York', 'Australia/Lord_Howe'])
      for (let hour = 0; hour < 8_760; hour += 23) {
        const moment = at('2026-01-01T00:00Z') + hour * 3_600_000;
        const found = momentOf(wallTime(moment, zone), zone);
        // An hour shown twice is taken for the first one.
        expect([0, 1_800_000, 3_600_000]).toContain(moment - (found ?? 0));
        expect(wallTime(found ?? 0, zone)).toEqual(wallTime(moment, zone));
      }
  });
});
