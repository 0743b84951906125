import type { Session, Statement } from '@app/dialogue';

/** Fewer people than this are never shown as a group of their own, nor can be told from other figures. */
export const SMALLEST_SEGMENT_COUNT = 5;

/** Lowest degree that counts as recognised: mostly. */
const MOSTLY = 2;

/**
 * From how many organisations those are who recognise a statement mostly or fully. Null when fewer than five people
 * do, or when none of them has a known organisation.
 */
export function breadthOf(session: Session, statement: Statement): number | null {
  const organisations = new Set<number>();
  let recognisedCount = 0;
  for (const attendeeId of statement.answeredBy) {
    const attendee = session.attendees.get(attendeeId);
    const answer = attendee?.dealt.get(statement.id)?.answer ?? null;
    if (answer === null || answer === 'cannot-say' || answer < MOSTLY) continue;
    recognisedCount += 1;
    if (attendee && attendee.organisation !== null) organisations.add(attendee.organisation);
  }
  return recognisedCount < SMALLEST_SEGMENT_COUNT || organisations.size === 0 ? null : organisations.size;
}
