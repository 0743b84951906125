import type { NoteId } from '@app/dialogue';
import type { JSX } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { timeText } from '../../shell/moments.js';
import { EraseButton } from '../erase/erase-button.js';
import { QuotedStatement } from './quoted-statement.js';
import type { NoteEntry } from './unread-notes.js';

interface NoteItemProps {
  noteId: NoteId;
  note: NoteEntry[1];
  isOwn: boolean;
  /** The text of the statement that it is about; null when that may not be read. */
  quoted: string | null;
  timeZone: string | undefined;
  withdraw: () => void;
  /** Where the focus goes when it is erased. */
  focusAfterId: string;
}

/** One note: by whom, when, and what it is about. */
export function NoteItem(props: NoteItemProps): JSX.Element {
  const { noteId, note, isOwn, quoted, timeZone, withdraw, focusAfterId } = props;
  const { language, say } = useTexts();
  const time = timeText(note.at, language, timeZone);
  return (
    <li className="note">
      <p className="quiet">
        <strong>{say(`role.${note.role}`)}</strong>
        {isOwn && ` (${say('room.notes.you')})`}
        {' · '}
        <time dateTime={new Date(note.at).toISOString()}>{time}</time>
      </p>
      {note.statementId !== null && <QuotedStatement text={quoted} />}
      <p className="written" dir="auto">
        {note.text}
      </p>
      {isOwn && (
        <Button look="quiet" aria-label={say('room.notes.withdraw-named', { time })} onClick={withdraw}>
          {say('room.notes.withdraw')}
        </Button>
      )}
      <EraseButton what={{ kind: 'note', noteId }} text={note.text} focusAfterId={focusAfterId} />
    </li>
  );
}
