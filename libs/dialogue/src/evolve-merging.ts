import { known, knownAttendee, knownStatement, type Evolvers } from './evolver.js';
import { counting } from './choices-counted.js';
import type { StatementId } from './ids.js';
import { count } from './scale.js';
import type { Attendee, DealtStatement, Session, Statement } from './session.js';

/** Puts a statement before a person, after all that was put before them so far. */
export function layBefore({ dealt }: Attendee, statement: Statement): DealtStatement {
  const laid: DealtStatement = { place: dealt.size, answer: null };
  // The id that the state has already: a fact's own copy would be kept alive a thousand times.
  dealt.set(statement.id, laid);
  statement.reach += 1;
  return laid;
}

/** Takes the answer to the one over for the other, unless there is none or one was given to the other too. */
function takeAnswer({ id, dealt }: Attendee, from: Statement, into: Statement): boolean {
  const [earlier, laid] = [dealt.get(from.id)?.answer ?? null, known(dealt.get(into.id))];
  if (earlier === null || laid.answer !== null) return false;
  laid.answer = earlier;
  count(into.tally, earlier, 1);
  into.answeredBy.add(id);
  return true;
}

/** Everyone who was dealt the one now has the other; who has answered. */
function takeOver(session: Session, from: Statement, into: Statement): Attendee[] {
  return [...session.attendees.values()].filter((attendee) => {
    if (!attendee.dealt.has(from.id) || into.authorId === attendee.id) return false;
    if (!attendee.dealt.has(into.id)) layBefore(attendee, into);
    return takeAnswer(attendee, from, into);
  });
}

/**
 * The answers that were taken over are the one statement's alone again; the other stays dealt, and is answered by what
 * the same person said to the next that it stands for.
 */
function giveBack(session: Session, from: Statement): void {
  if (from.standing.kind !== 'merged') return;
  const into = knownStatement(session, from.standing.intoId);
  const { answeredByIds } = from.standing;
  into.mergedIds = into.mergedIds.filter((id) => id !== from.id);
  from.standing = { kind: 'shown' };
  const others = into.mergedIds.map((id) => knownStatement(session, id));
  for (const id of answeredByIds) {
    const attendee = knownAttendee(session, id);
    const dealt = known(attendee.dealt.get(into.id));
    if (dealt.answer !== null) count(into.tally, dealt.answer, -1);
    into.answeredBy.delete(id);
    dealt.answer = null;
    const next = others.find((other) => takeAnswer(attendee, other, into));
    if (next?.standing.kind === 'merged') next.standing.answeredByIds.push(id);
  }
}

/** An answer to the statement itself goes before one that was taken over; whether one was. */
export function answersItself(session: Session, { mergedIds }: Statement, { id }: Attendee): boolean {
  let wasTakenOver = false;
  for (const { standing } of mergedIds.map((mergedId) => knownStatement(session, mergedId))) {
    if (standing.kind !== 'merged' || !standing.answeredByIds.includes(id)) continue;
    standing.answeredByIds = standing.answeredByIds.filter((answeredId) => answeredId !== id);
    wasTakenOver = true;
  }
  return wasTakenOver;
}

const choosing = ({ attendees }: Session, id: StatementId): Attendee[] =>
  [...attendees.values()].filter(({ chosen }) => Object.values(chosen).some((ids) => ids.includes(id)));

export const mergingEvolvers: Evolvers<'statements-merged' | 'statement-separated'> = {
  'statements-merged': (session, { fromId, intoId }, at) => {
    const [from, into] = [knownStatement(session, fromId), knownStatement(session, intoId)];
    const answeredByIds = takeOver(session, from, into).map(({ id }) => id);
    counting(session, choosing(session, fromId), () => {
      from.standing = { kind: 'merged', mergedAt: at, intoId: into.id, answeredByIds };
      into.mergedIds.push(from.id);
    });
  },
  'statement-separated': (session, { statementId, isKeptApart }) => {
    const separated = knownStatement(session, statementId);
    counting(session, choosing(session, statementId), () => giveBack(session, separated));
    if (isKeptApart) separated.isKeptApart = true;
  },
};
