import type { Session, Statement } from '@app/dialogue';
import { SMALLEST_SEGMENT_COUNT } from '@app/ranking';
import { answersTo, isRecognising } from './people.js';

/**
 * From how many organisations those are who recognise a statement mostly or fully. Null when fewer than five people
 * do, or when none of them has a known organisation.
 */
export function breadthOf(session: Session, statement: Statement): number | null {
  const organisations = new Set<number>();
  let recognisedCount = 0;
  for (const [attendeeId, answer] of answersTo(session, statement)) {
    if (!isRecognising(answer)) continue;
    recognisedCount += 1;
    const organisation = session.attendees.get(attendeeId)?.organisation ?? null;
    if (organisation !== null) organisations.add(organisation);
  }
  return recognisedCount < SMALLEST_SEGMENT_COUNT || organisations.size === 0 ? null : organisations.size;
}
