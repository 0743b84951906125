import { firstPlan, planMistakes, planOf } from '../../src/studio/plan/plan-draft.js';
import { draftOfStart, plannedStart, startChange } from '../../src/studio/plan/planned-start.js';

const AMSTERDAM = 'Europe/Amsterdam';
const start = (date: string, time: string, timeZone = AMSTERDAM) => ({ date, time, timeZone });
const plan = (date: string, time: string, timeZone = AMSTERDAM) => ({
  ...firstPlan('nl', timeZone),
  title: 'Samen',
  date,
  time,
});

describe('when a new session begins', () => {
  it('is sent as the moment at which it is that time in its zone', () => {
    expect(planOf(plan('2026-11-24', '10:00')).startsAt).toBe(Date.UTC(2026, 10, 24, 9));
    expect(planOf(plan('2026-11-24', '10:00', ' Asia/Jerusalem ')).startsAt).toBe(Date.UTC(2026, 10, 24, 8));
  });

  it('need not be planned yet', () => {
    expect(planMistakes(plan('', ''))).toEqual({});
    expect(planOf(plan('', '')).startsAt).toBeNull();
  });

  it('may have passed', () => {
    expect(planMistakes(plan('2001-01-01', '10:00'))).toEqual({});
  });

  it.each([
    ['', '10:00', { date: 'date' }],
    ['2026-11-24', '', { time: 'time' }],
    ['1999-12-31', '10:00', { date: 'date-range' }],
    ['0026-11-24', '10:00', { date: 'date-range' }],
    ['2100-01-01', '10:00', { date: 'date-range' }],
    ['20266-11-24', '10:00', { date: 'date-range' }],
    ['2026-03-29', '02:30', { time: 'no-such-time' }],
  ])('is wrong as %j %j, and it says where', (date, time, mistakes) => {
    expect(planMistakes(plan(date, time))).toEqual(mistakes);
  });

  it('is not looked at while the time zone is wrong', () => {
    expect(planMistakes(plan('2026-11-24', '10:00', 'Mars/Olympus'))).toEqual({ timeZone: 'time-zone' });
    expect(plannedStart(start('2026-11-24', '10:00', 'Mars/Olympus'))).toBeNull();
  });
});

describe('changing when a session begins', () => {
  const at = Date.UTC(2026, 10, 24, 9);
  const given = { ...draftOfStart(at, AMSTERDAM), timeZone: AMSTERDAM };

  it('begins from what is planned', () => {
    expect(given).toEqual(start('2026-11-24', '10:00'));
    expect(draftOfStart(null, AMSTERDAM)).toEqual({ date: '', time: '' });
  });

  it('sends what became different, and nothing else', () => {
    expect(startChange(given, given)).toEqual({});
    expect(startChange(given, start('2026-11-24', '11:00'))).toEqual({ startsAt: at + 3_600_000 });
    expect(startChange(given, start('', ''))).toEqual({ startsAt: null });
  });

  it('keeps the time on the clock in another time zone', () => {
    expect(startChange(given, start('2026-11-24', '10:00', 'Asia/Jerusalem'))).toEqual({
      startsAt: at - 3_600_000,
    });
  });

  it('leaves the second of two equal times as it is, unless it was typed over', () => {
    const second = Date.UTC(2026, 9, 25, 1, 30);
    const shown = { ...draftOfStart(second, AMSTERDAM), timeZone: AMSTERDAM };
    expect(shown).toEqual(start('2026-10-25', '02:30'));
    expect(startChange(shown, shown)).toEqual({});
  });
});
