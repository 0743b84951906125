import type { Timestamp } from '@app/dialogue';

/** A day and a time as a calendar and a clock in one place show them: `2026-11-24` and `10:00`. */
export interface WallTime {
  date: string;
  time: string;
}

const DAY_MS = 86_400_000;

/** What the wall shows at a moment, as the moment at which the wall of UTC shows that. */
function wallOf(at: Timestamp, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).formatToParts(at);
  const of = (wanted: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find(({ type }) => type === wanted)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

/** What a calendar and a clock in the time zone show at a moment. */
export function wallTime(at: Timestamp, timeZone: string): WallTime {
  const [date = '', time = ''] = new Date(wallOf(at, timeZone)).toISOString().split('T');
  return { date, time: time.slice(0, 5) };
}

/**
 * The moment at which a calendar and a clock in the time zone show this; the first one where they show it twice, as they do
 * when the clock goes back. Null for what is no date and time, or never shown there: the clock goes forward over it.
 */
export function momentOf({ date, time }: WallTime, timeZone: string): Timestamp | null {
  const wall = Date.parse(`${date}T${time}Z`);
  // A day that a month does not have is taken for one of the next.
  if (Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(`${date}T`)) return null;
  const moments = [wall - DAY_MS, wall + DAY_MS]
    .map((near) => wall - (wallOf(near, timeZone) - near))
    .filter((at) => wallOf(at, timeZone) === wall);
  return moments.length === 0 ? null : Math.min(...moments);
}
