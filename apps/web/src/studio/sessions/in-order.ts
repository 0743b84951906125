import type { Timestamp } from '@app/dialogue';
import type { SessionSummary } from '../../api/api.js';

type Listed = Pick<SessionSummary, 'phase' | 'startsAt' | 'plannedMs'>;

const ON = 0;
const TO_COME = 1;
const UNPLANNED = 2;
const PASSED = 3;
const OVER = 4;

function placeOf({ phase, startsAt, plannedMs }: Listed, now: Timestamp): number {
  if (phase === 'lobby' || phase === 'live') return ON;
  if (phase === 'closed' || phase === 'archived') return OVER;
  if (startsAt === null) return UNPLANNED;
  return startsAt + plannedMs < now ? PASSED : TO_COME;
}

/**
 * What is on first, then what is to come by date, then what is prepared without a date or for a date that passed, and at
 * last what is over; otherwise in the order given.
 */
export function inOrder<Session extends Listed>(sessions: readonly Session[], now: Timestamp): Session[] {
  const placed = sessions.map((session) => ({ session, place: placeOf(session, now) }));
  return placed
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        (a.place === TO_COME ? (a.session.startsAt ?? 0) - (b.session.startsAt ?? 0) : 0),
    )
    .map(({ session }) => session);
}
