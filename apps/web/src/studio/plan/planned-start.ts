import type { Timestamp } from '@app/dialogue';
import { momentOf, wallTime, type WallTime } from './zoned-time.js';

/** When a session begins, as it is being typed; empty: not planned yet. */
export interface StartDraft extends WallTime {
  timeZone: string;
}

/** What is wrong with it. */
export type StartMistake = 'date' | 'date-range' | 'time' | 'no-such-time';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2099];

export function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name.trim() }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The moment that is planned; null: none, or what is typed is no moment. */
export const plannedStart = ({ date, time, timeZone }: StartDraft): Timestamp | null =>
  isTimeZone(timeZone) ? momentOf({ date, time }, timeZone.trim()) : null;

/** What is planned, to be typed over. */
export const draftOfStart = (startsAt: Timestamp | null, timeZone: string): WallTime =>
  startsAt === null ? { date: '', time: '' } : wallTime(startsAt, timeZone);

/** What must be mended in it, by field. */
export function startMistakes(start: StartDraft): Partial<Record<'date' | 'time', StartMistake>> {
  const { date, time, timeZone } = start;
  if (date === '' && time === '') return {};
  if (date === '') return { date: 'date' };
  const year = Number.parseInt(date, 10);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { date: 'date-range' };
  if (time === '') return { time: 'time' };
  return isTimeZone(timeZone) && plannedStart(start) === null ? { time: 'no-such-time' } : {};
}

/** The start as it is to be changed: nothing where what was typed is still the same. */
export function startChange(before: StartDraft, after: StartDraft): { startsAt?: Timestamp | null } {
  const isSame =
    before.date === after.date &&
    before.time === after.time &&
    before.timeZone.trim() === after.timeZone.trim();
  return isSame ? {} : { startsAt: plannedStart(after) };
}
