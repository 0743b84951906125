import { clockText, momentText, timeText } from '../../src/studio/shell/moments.js';

const AT = Date.UTC(2026, 8, 3, 12, 2);

it('shows stretches of time as a clock does', () => {
  expect(['-5000', '0', '5999', '365000', '3730000'].map((ms) => clockText(Number(ms)))).toEqual([
    '0:00',
    '0:00',
    '0:05',
    '6:05',
    '1:02:10',
  ]);
});

it('tells the time in the time zone of the session', () => {
  expect(timeText(AT, 'nl', 'Europe/Amsterdam')).toBe('14:02');
  expect(timeText(AT, 'en', 'Asia/Jerusalem')).toBe('15:02');
  expect(momentText('2026-09-03T12:02:00Z', 'nl', 'Europe/Amsterdam')).toContain('14:02');
});
