import type { FactKind } from '../facts.js';
import type { AttendeeId, StatementId } from '../ids.js';
import type { Session } from '../session.js';
import type { Deciders, Decision } from './decider.js';
import { findAttendee, findStatement, isRefusal, refuse, refuseWhenEnded } from './guards.js';

function actOnAuthor(
  session: Session,
  statementId: StatementId,
  kind: Extract<FactKind, 'attendee-muted' | 'attendee-unmuted'>,
): Decision {
  const statement = refuseWhenEnded(session) ?? findStatement(session, statementId);
  if (isRefusal(statement)) return statement;
  if (statement.authorId === null) return refuse('not-allowed', 'statementId');
  return [{ kind, attendeeId: statement.authorId }];
}

/** The last organiser stays: a session that nobody may steer cannot be closed. */
const isLastOrganiser = (session: Session, id: AttendeeId): boolean => {
  const organisers = [...session.attendees.values()].filter(
    (attendee) => attendee.role === 'organiser' && attendee.standing !== 'revoked',
  );
  return organisers.length === 1 && organisers[0]?.id === id;
};

export const attendeeDeciders: Deciders<
  'admit-attendee' | 'change-role' | 'choose-languages' | 'revoke-attendee' | 'mute-author' | 'unmute-author'
> = {
  'admit-attendee': (session, { kind: _kind, ...admission }) => {
    const known = session.attendees.get(admission.attendeeId);
    if (known) return known.standing === 'revoked' ? refuse('revoked', 'attendeeId') : [];
    const ended = refuseWhenEnded(session);
    if (ended) return ended;
    if (admission.languages.length === 0) return refuse('unknown-language', 'languages');
    return [{ kind: 'attendee-admitted', ...admission }];
  },
  'change-role': (session, { attendeeId, role }) => {
    const attendee = findAttendee(session, attendeeId);
    if (isRefusal(attendee)) return attendee;
    if (attendee.standing === 'revoked') return refuse('revoked', 'attendeeId');
    const crossesParticipation = attendee.role === 'participant' || role === 'participant';
    if (attendee.role !== role && (crossesParticipation || isLastOrganiser(session, attendeeId)))
      return refuse('not-allowed', 'role');
    return [{ kind: 'role-changed', attendeeId, role }];
  },
  'choose-languages': (session, { languages }, { attendee }) => {
    const ended = refuseWhenEnded(session);
    if (ended) return ended;
    if (!attendee) return refuse('not-admitted');
    const isOffered = languages.every((tag) => session.languages.includes(tag));
    if (languages.length === 0 || !isOffered) return refuse('unknown-language', 'languages');
    return [{ kind: 'languages-chosen', attendeeId: attendee.id, languages: [...new Set(languages)] }];
  },
  'revoke-attendee': (session, { attendeeId }) => {
    const attendee = findAttendee(session, attendeeId);
    if (isRefusal(attendee)) return attendee;
    if (attendee.standing === 'revoked') return [];
    if (isLastOrganiser(session, attendeeId)) return refuse('not-allowed', 'attendeeId');
    return [{ kind: 'attendee-revoked', attendeeId }];
  },
  'mute-author': (session, { statementId }) => actOnAuthor(session, statementId, 'attendee-muted'),
  'unmute-author': (session, { statementId }) => actOnAuthor(session, statementId, 'attendee-unmuted'),
};
