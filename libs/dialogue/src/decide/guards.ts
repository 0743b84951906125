import type { AgendaItemId, AttendeeId, StatementId } from '../ids.js';
import { DialogueError } from '../errors.js';
import { agendaItemOf, type AgendaItem, type Attendee, type Session, type Statement } from '../session.js';

export const refuse = (...reason: ConstructorParameters<typeof DialogueError>): DialogueError =>
  new DialogueError(...reason);

export const isRefusal = (value: unknown): value is DialogueError => value instanceof DialogueError;

export const findItem = (session: Session, id: AgendaItemId): AgendaItem | DialogueError =>
  agendaItemOf(session, id) ?? refuse('unknown-agenda-item', 'itemId');

export const findAttendee = (session: Session, id: AttendeeId): Attendee | DialogueError =>
  session.attendees.get(id) ?? refuse('unknown-attendee', 'attendeeId');

export const findStatement = (session: Session, id: StatementId): Statement | DialogueError =>
  session.statements.get(id) ?? refuse('unknown-statement', 'statementId');

/** A statement that participants may still act on: not hidden, not withdrawn. */
export function findShownStatement(session: Session, id: StatementId): Statement | DialogueError {
  const statement = findStatement(session, id);
  if (isRefusal(statement) || statement.standing.kind === 'shown') return statement;
  return refuse(`statement-${statement.standing.kind}`, 'statementId');
}

/** A statement that moderators may hide or show: not withdrawn by its author, not redacted, no part of another. */
export function findModerable(session: Session, id: StatementId): Statement | DialogueError {
  const statement = refuseWhenArchived(session) ?? findStatement(session, id);
  if (isRefusal(statement)) return statement;
  const { kind } = statement.standing;
  return kind === 'shown' || kind === 'held' || kind === 'hidden'
    ? statement
    : refuse(`statement-${kind}`, 'statementId');
}

export const hasEnded = (session: Session): boolean =>
  session.phase.kind === 'closed' || session.phase.kind === 'archived';

export const refuseUnlessLive = (session: Session): DialogueError | undefined =>
  session.phase.kind === 'live'
    ? undefined
    : refuse(hasEnded(session) ? 'session-closed' : 'session-not-live');

export const refuseWhenEnded = (session: Session): DialogueError | undefined =>
  hasEnded(session) ? refuse('session-closed') : undefined;

export const refuseWhenArchived = (session: Session): DialogueError | undefined =>
  session.phase.kind === 'archived' ? refuse('session-closed') : undefined;

/** Whoever lost the lease to another may not deal, time or analyse any more. */
export const refuseStaleLease = ({ leaseEpoch }: Session, epoch: number): DialogueError | undefined =>
  epoch === leaseEpoch ? undefined : refuse('stale-lease', 'epoch', leaseEpoch);

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Number of grapheme clusters (UAX #29): what a reader would count as characters. */
export function graphemeCount(text: string): number {
  let counted = 0;
  for (const segment of segmenter.segment(text)) counted += segment.segment.length > 0 ? 1 : 0;
  return counted;
}

/** Refuses blank text and text of more than `limit` grapheme clusters. */
export function refuseText(text: string, limit: number, field = 'text'): DialogueError | undefined {
  if (text.trim() === '') return refuse('empty-text', field);
  if (text.length > limit && graphemeCount(text) > limit) return refuse('too-long', field, limit);
  return undefined;
}
