import type { AttendeeId, NoteId, NoteRow, Timestamp } from '@app/dialogue';
import { notesInOrder, unreadNoteCount } from '../../../src/studio/room/notes/unread-notes.js';

const note = (author: string, at: number): NoteRow => ({
  authorId: author as AttendeeId,
  role: 'moderator',
  statementId: null,
  text: 'Zullen we doorgaan?',
  at: at as Timestamp,
});
const notes: Record<NoteId, NoteRow> = {
  late: note('anna', 3),
  early: note('anna', 1),
  other: note('bert', 2),
};

describe('notes', () => {
  it('stand in the order of writing, the newest last', () => {
    expect(notesInOrder(notes).map(([noteId]) => noteId)).toEqual(['early', 'other', 'late']);
  });

  it('are unread until they were before one’s eyes; one that was withdrawn counts no more', () => {
    expect(unreadNoteCount(notes, new Set())).toBe(3);
    expect(unreadNoteCount(notes, new Set(['early', 'other']))).toBe(1);
    expect(unreadNoteCount({}, new Set(['early']))).toBe(0);
  });
});
