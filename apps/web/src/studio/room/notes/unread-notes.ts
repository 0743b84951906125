import type { NoteId, NoteRow, View } from '@app/dialogue';
import { useState } from 'react';

type Notes = View['shared']['notes'];
export type NoteEntry = readonly [NoteId, NoteRow];

/** The notes as they are read: the newest last. */
export const notesInOrder = (notes: Notes): NoteEntry[] =>
  Object.entries(notes)
    .flatMap(([noteId, note]): NoteEntry[] => (note ? [[noteId as NoteId, note]] : []))
    .toSorted(([idA, a], [idB, b]) => a.at - b.at || (idA < idB ? -1 : 1));

/** How many notes have not been before one's eyes. */
export const unreadNoteCount = (notes: Notes, seen: ReadonlySet<string>): number =>
  Object.keys(notes).filter((noteId) => !seen.has(noteId)).length;

/** How many notes came since one last looked at them; none while one looks. */
export function useUnreadNotes(notes: Notes, isLooking: boolean): number {
  const [seen, setSeen] = useState<ReadonlySet<string>>(() => new Set(Object.keys(notes)));
  const unreadCount = unreadNoteCount(notes, seen);
  if (!isLooking || unreadCount === 0) return unreadCount;
  setSeen(new Set(Object.keys(notes)));
  return 0;
}
