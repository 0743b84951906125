import type { Answer, AttendeeId, Session, Statement } from '@app/dialogue';
import { RECOGNISED_FROM } from '@app/ranking';

/** Who answered a statement, and what. */
export function* answersTo(session: Session, statement: Statement): Generator<readonly [AttendeeId, Answer]> {
  for (const attendeeId of statement.answeredBy) {
    const answer = session.attendees.get(attendeeId)?.dealt.get(statement.id)?.answer ?? null;
    if (answer !== null) yield [attendeeId, answer];
  }
}

export const isRecognising = (answer: Answer): boolean =>
  answer !== 'cannot-say' && answer >= RECOGNISED_FROM;

export const participantIdsOf = (session: Session): AttendeeId[] =>
  [...session.attendees.values()].flatMap(({ id, role }) => (role === 'participant' ? [id] : []));
