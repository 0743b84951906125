import { findStatement, isRefusal, refuse, refuseText, refuseWhenArchived } from './guards.js';
import { LIMITS } from '../limits.js';
import type { Deciders } from './decider.js';

export const noteDeciders: Deciders<'write-note' | 'withdraw-note'> = {
  'write-note': (session, { noteId, statementId, text }, { attendee, textId }) => {
    const refusal = refuseWhenArchived(session) ?? refuseText(text, LIMITS.noteGraphemeCount);
    if (refusal) return refusal;
    if (!attendee) return refuse('not-admitted');
    if (session.notes.some(({ id }) => id === noteId)) return refuse('id-taken', 'noteId');
    const statement = statementId === null ? null : findStatement(session, statementId);
    if (isRefusal(statement)) return statement;
    return [{ kind: 'note-written', noteId, authorId: attendee.id, statementId, textId, text }];
  },
  'withdraw-note': (session, { noteId }, { attendee }) => {
    const refusal = refuseWhenArchived(session);
    if (refusal) return refusal;
    const note = session.notes.find(({ id }) => id === noteId);
    if (!note) return refuse('unknown-note', 'noteId');
    return note.authorId === attendee?.id
      ? [{ kind: 'note-withdrawn', noteId }]
      : refuse('not-own-note', 'noteId');
  },
};
