import type { AttendeeId, Session, Statement } from '@app/dialogue';
import { SMALLEST_SEGMENT_COUNT } from '@app/ranking';
import { answersTo, isRecognising } from './people.js';

/**
 * From how many organisations those are who recognise at least one of the statements mostly or fully. Null when fewer
 * than five people do, or when none of them has a known organisation.
 */
export function breadthOf(session: Session, statements: readonly Statement[]): number | null {
  const people = new Set<AttendeeId>();
  for (const statement of statements)
    for (const [attendeeId, answer] of answersTo(session, statement))
      if (isRecognising(answer)) people.add(attendeeId);
  const organisations = new Set<number>();
  for (const id of people) {
    const organisation = session.attendees.get(id)?.organisation ?? null;
    if (organisation !== null) organisations.add(organisation);
  }
  return people.size < SMALLEST_SEGMENT_COUNT || organisations.size === 0 ? null : organisations.size;
}
