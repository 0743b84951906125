import type { SessionId, StatementId, View } from '@app/dialogue';
import { useEffect, useRef, useState, type FormEvent, type JSX, type KeyboardEvent } from 'react';
import { useTexts } from '../../../texts.js';
import { Button } from '../../../ui/index.js';
import { useKept } from '../../plan/use-kept.js';
import { Dialog } from '../../shell/dialog.js';
import { focusSoon } from '../../shell/focus-soon.js';
import { TextAreaField } from '../../shell/text-area-field.js';
import { listedOf } from '../listed.js';
import { StatementPicker } from '../pick/statement-picker.js';
import { QuotedStatement } from './quoted-statement.js';

interface NoteFormProps {
  sessionId: SessionId;
  statements: View['shared']['statements'];
  /** @returns whether it was accepted */
  write: (text: string, statementId: StatementId | null) => Promise<boolean>;
}

interface Draft {
  text: string;
  aboutId: StatementId | null;
}

const FIELD_ID = 'note';
const FIRST: Draft = { text: '', aboutId: null };

/** Writing a note, about a statement or not; a reload keeps it. */
export function NoteForm({ sessionId, statements, write }: NoteFormProps): JSX.Element {
  const { say } = useTexts();
  const [draft, setDraft, forget] = useKept(`weerklank-note-${sessionId}`, FIRST);
  const { text, aboutId } = draft;
  const [isEmpty, setIsEmpty] = useState(false);
  const [isPicking, setIsPicking] = useState(false);
  const isBusy = useRef(false);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  const send = async () => {
    setIsEmpty(text.trim() === '');
    if (text.trim() === '' || isBusy.current) return;
    isBusy.current = true;
    // What was typed on while it was sent is the next note.
    if ((await write(text.trim(), aboutId)) && latest.current === draft) {
      forget();
      setDraft(FIRST);
    }
    isBusy.current = false;
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void send();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const about = (statementId: StatementId | null) => {
    setDraft({ text, aboutId: statementId });
    setIsPicking(false);
    focusSoon(FIELD_ID);
  };
  return (
    <form className="stack stack--tight" noValidate onSubmit={submit}>
      {aboutId !== null && <QuotedStatement text={statements[aboutId]?.text ?? null} />}
      <TextAreaField
        id={FIELD_ID}
        label={say('room.notes.write')}
        hint={say('room.notes.hint')}
        error={isEmpty ? say('error.empty-text') : null}
        rows={2}
        value={text}
        onText={(written) => setDraft({ text: written, aboutId })}
        onKeyDown={press}
      />
      <p className="row">
        <Button type="submit" look="primary">
          {say('room.notes.send')}
        </Button>
        {aboutId === null ? (
          <Button look="quiet" onClick={() => setIsPicking(true)}>
            {say('room.notes.choose')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => about(null)}>
            {say('room.notes.without')}
          </Button>
        )}
      </p>
      {isPicking && (
        <Dialog title={say('room.notes.choose.title')} onClose={() => setIsPicking(false)}>
          <StatementPicker listed={listedOf(statements, null, 'shown', null)} alikeTo={text} pick={about} />
        </Dialog>
      )}
    </form>
  );
}
