import {
  isDealingPaused,
  type Attendee,
  type AttendeeId,
  type Session,
  type Statement,
  type StatementId,
} from '@app/dialogue';

export type Deals = readonly (readonly [AttendeeId, readonly StatementId[]])[];

const mayBeDealt = (session: Session, statement: Statement, itemId: string): boolean =>
  statement.itemId === itemId && statement.standing.kind === 'shown' && !isDealingPaused(session, statement);

const mayReceive = ({ role, standing }: Attendee): boolean =>
  role === 'participant' && standing !== 'revoked';

/**
 * The simplest dealer: every statement of the open item to every participant who reads its language, except its author,
 * oldest first. It deals while participants may endorse, not while they write by themselves.
 *
 * @param most at most so many pairs at once; the rest follow when asked again
 * @returns pairs not dealt before; empty when there is nothing to deal. O(participants × statements of the item).
 */
export function dealToEveryone(session: Session, most: number): Deals {
  if (session.phase.kind !== 'live' || session.phase.openItemId === null) return [];
  const { openItemId } = session.phase;
  const phase = session.agenda.find(({ id }) => id === openItemId)?.phase.kind;
  if (phase !== 'dialogue' && phase !== 'endorse-only') return [];
  const statements = [...session.statements.values()].filter((statement) =>
    mayBeDealt(session, statement, openItemId),
  );
  const deals: [AttendeeId, StatementId[]][] = [];
  let left = most;
  for (const attendee of session.attendees.values()) {
    if (left <= 0) break;
    if (!mayReceive(attendee)) continue;
    const ids = statements
      .filter(
        ({ id, authorId, language }) =>
          authorId !== attendee.id && !attendee.dealt.has(id) && attendee.languages.includes(language),
      )
      .slice(0, left)
      .map(({ id }) => id);
    if (ids.length > 0) deals.push([attendee.id, ids]);
    left -= ids.length;
  }
  return deals;
}
