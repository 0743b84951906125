import type { Timestamp } from '@app/dialogue';

const inZone = (timeZone: string | undefined): { timeZone?: string } =>
  timeZone === undefined ? {} : { timeZone };

/** A day and a time, as in `3 sep 14:02`. */
export const momentText = (
  moment: string | Timestamp,
  language: string,
  timeZone: string | undefined,
): string =>
  new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...inZone(timeZone),
  }).format(new Date(moment));

/** The time of day. */
export const timeText = (moment: Timestamp, language: string, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...inZone(timeZone),
  }).format(moment);

const SECOND_MS = 1_000;
const two = (count: number): string => String(count).padStart(2, '0');

/** A stretch of time as a clock shows it: `6:05`, `1:02:10`. Never below nought. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND_MS));
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
