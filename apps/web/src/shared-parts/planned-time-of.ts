import { plannedLength, type View } from '@app/dialogue';
import type { PlannedTime } from '@app/texts';

/** The time zone of the reader's device. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const HOUR_MS = 3_600_000;

/** When a session is planned to be held; null: not planned yet. */
export function plannedTimeOf({ session, agenda }: View['shared']): PlannedTime | null {
  const { startsAt = null, timeZone } = session;
  if (startsAt === null || timeZone === undefined) return null;
  const lengthMs = plannedLength(Object.values(agenda).flatMap((item) => item ?? []));
  return { startsAt, endsAt: lengthMs === 0 ? null : startsAt + lengthMs, timeZone };
}

/** Whether it begins in more than an hour: too soon to wait for it, or to open the doors. */
export const isLongBefore = (planned: PlannedTime | null, now: number): boolean =>
  planned !== null && planned.startsAt - now > HOUR_MS;
