import type { NoteId, SessionId, StatementId, View } from '@app/dialogue';
import { useCallback, useState, type JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { UndoNotice } from '../undo-notice.js';
import type { Run } from '../use-room-commands.js';
import { NoteForm } from './note-form.js';
import { NoteItem } from './note-item.js';
import { notesInOrder, type NoteEntry } from './unread-notes.js';
import '../moderate.css';

interface NotesPanelProps {
  sessionId: SessionId;
  view: View;
  timeZone: string | undefined;
  run: Run;
}

const HEADING_ID = 'notes-heading';

/** What moderators, editors and observers write to each other. */
export function NotesPanel({ sessionId, view, timeZone, run }: NotesPanelProps): JSX.Element {
  const { say } = useTexts();
  const { notes, statements } = view.shared;
  const [withdrawn, setWithdrawn] = useState<NoteEntry[1] | null>(null);
  const forget = useCallback(() => setWithdrawn(null), []);
  const ordered = notesInOrder(notes);
  const { noteAuthorId } = view.personal.me;
  const write = (text: string, statementId: StatementId | null) => {
    const noteId = crypto.randomUUID() as string as NoteId;
    return run({ kind: 'write-note', noteId, statementId, text });
  };
  const withdraw = async ([noteId, note]: NoteEntry) => {
    if (await run({ kind: 'withdraw-note', noteId })) setWithdrawn(note);
  };
  return (
    <section className="panel" aria-labelledby={HEADING_ID}>
      <h2 id={HEADING_ID} tabIndex={-1}>
        {say('room.desk.notes')}
      </h2>
      <p className="quiet">{say('room.notes.about')}</p>
      {ordered.length === 0 && <p className="empty">{say('room.notes.none')}</p>}
      <div role="log" aria-labelledby={HEADING_ID}>
        <ol className="rows">
          {ordered.map((entry) => (
            <NoteItem
              key={entry[0]}
              noteId={entry[0]}
              note={entry[1]}
              isOwn={entry[1].authorId === noteAuthorId}
              quoted={entry[1].statementId === null ? null : (statements[entry[1].statementId]?.text ?? null)}
              timeZone={timeZone}
              withdraw={() => void withdraw(entry)}
              focusAfterId={HEADING_ID}
            />
          ))}
        </ol>
      </div>
      <UndoNotice
        done={withdrawn}
        said={say('room.notes.withdrawn')}
        undo={() => {
          if (withdrawn !== null) void write(withdrawn.text, withdrawn.statementId);
          forget();
        }}
        forget={forget}
        focusAfterId={HEADING_ID}
      />
      <NoteForm sessionId={sessionId} statements={statements} write={write} />
    </section>
  );
}
