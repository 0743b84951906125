import { HIGHEST_DEGREE, type Answer, type Attendee, type Session } from '@app/dialogue';
import { matrixOf, type EndorsementMatrix, type ParticipantAnswers } from './endorsement-matrix.js';

/** A degree 0, 1, 2, 3 as −1, −⅓, ⅓, 1; *cannot say* as 0. */
const endorsementValue = (answer: Answer): number =>
  answer === 'cannot-say' ? 0 : (2 * answer - HIGHEST_DEGREE) / HIGHEST_DEGREE;

function* answersOf({ dealt }: Attendee): Generator<readonly [string, number]> {
  for (const [statementId, { answer }] of dealt)
    if (answer !== null) yield [statementId, endorsementValue(answer)];
}

function* participantsOf(session: Session): Generator<ParticipantAnswers> {
  for (const attendee of session.attendees.values()) yield [attendee.id, answersOf(attendee)];
}

/**
 * The endorsements of a session, statements in order of posting. What is hidden, withdrawn or redacted counts as taken
 * out by the moderator.
 */
export function endorsementMatrix(session: Session): EndorsementMatrix {
  const outIds = new Set<string>();
  const postedAt = new Map<string, number>();
  for (const statement of session.statements.values()) {
    postedAt.set(statement.id, statement.postedAt);
    if (statement.standing.kind !== 'shown') outIds.add(statement.id);
  }
  return matrixOf(participantsOf(session), outIds, (id) => postedAt.get(id) ?? 0);
}
