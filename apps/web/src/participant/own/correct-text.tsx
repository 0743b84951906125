import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';
import { RoomLeft } from '../write/room-left.js';
import { TextArea } from '../write/text-area.js';
import type { Own } from './own-of.js';

/** Another wording of one's own statement. */
export function CorrectText({ own, onDone }: { own: Own; onDone: () => void }): JSX.Element {
  const { say } = useTexts();
  const { client, session } = useAttending();
  const [text, setText] = useState(own.text ?? '');
  const [error, setError] = useState<unknown>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const save = () => {
    client
      .send({ kind: 'correct-statement', statementId: own.statementId, text: text.trim() })
      .then(onDone, setError);
  };
  return (
    <form
      ref={form}
      className="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-text`}>{say('own.text')}</label>
        <TextArea
          id={`${id}-text`}
          value={text}
          lang={own.language}
          aria-describedby={`${id}-left ${id}-error`}
          aria-invalid={error === null ? undefined : true}
          onText={setText}
          onSubmit={save}
        />
        <RoomLeft text={text} most={session.statementGraphemeCount} id={`${id}-left`} />
        <p id={`${id}-error`} role="alert" className="error">
          {error !== null && refusalText(say, error)}
        </p>
      </div>
      <div className="row">
        <Button type="submit" look="primary">
          {say('common.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
