import type { AttendeeId, NoteId, StatementId, TextId, Timestamp } from './ids.js';

/** What moderators, editors and observers write to each other; participants never see it. */
export interface Note {
  id: NoteId;
  authorId: AttendeeId;
  /** The statement that it is about; null: about the session. */
  statementId: StatementId | null;
  textId: TextId;
  /** Null once withdrawn or redacted. */
  text: string | null;
  at: Timestamp;
}
