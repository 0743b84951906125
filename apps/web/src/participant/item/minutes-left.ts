import type { Timestamp } from '@app/dialogue';

const MINUTE_MS = 60_000;

/** Whole minutes until then, the one that has begun included; 0 once it is over. */
export const minutesLeft = (until: Timestamp, now: Timestamp): number =>
  Math.max(0, Math.ceil((until - now) / MINUTE_MS));
