import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';
import { BuildsOn } from './builds-on.js';
import { isEmpty, type Draft } from './draft.js';
import { IntentChoice } from './intent-choice.js';
import { RoomLeft } from './room-left.js';
import { TextArea } from './text-area.js';
import type { Outcome } from './use-post.js';
import type { Writing } from './use-writing.js';

interface ComposerProps {
  writing: Writing;
  outcome: Outcome;
  onSend: () => void;
  /** What came of the last one is of no interest any more. */
  onChange: () => void;
}

/** Where one writes a statement. */
export function Composer({ writing, outcome, onSend, onChange }: ComposerProps): JSX.Element {
  const { say } = useTexts();
  const { session } = useAttending();
  const { draft, setDraft, asked, setHasFocus } = writing;
  const [isBlank, setIsBlank] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    if (asked > 0) form.current?.querySelector('textarea')?.focus();
  }, [asked]);
  const change = (changes: Partial<Draft>) => {
    onChange();
    setIsBlank(false);
    setDraft({ ...draft, ...changes });
  };
  const submit = () => {
    setIsBlank(isEmpty(draft));
    if (!isEmpty(draft)) onSend();
  };
  const error = isBlank
    ? say('error.empty-text')
    : outcome.kind === 'refused'
      ? refusalText(say, outcome.error)
      : null;
  const isBusy = outcome.kind === 'busy';
  return (
    <form
      ref={form}
      className="composer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <IntentChoice intent={draft.intent} onChange={(intent) => change({ intent })} />
      {draft.buildsOn !== null && (
        <BuildsOn text={draft.buildsOn.text} onLetGo={() => change({ buildsOn: null })} />
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>{say(`write.label.${draft.intent}`)}</label>
        <TextArea
          id={`${id}-text`}
          value={draft.text}
          readOnly={isBusy}
          aria-describedby={`${id}-left ${id}-error`}
          aria-invalid={error === null ? undefined : true}
          onText={(text) => change({ text })}
          onSubmit={submit}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
        />
        <RoomLeft text={draft.text} most={session.statementGraphemeCount} id={`${id}-left`} />
        <p id={`${id}-error`} role="alert" className="error">
          {error}
        </p>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.raisesTheme}
          onChange={(event) => change({ raisesTheme: event.currentTarget.checked })}
        />
        {say('write.raises-theme')}
      </label>
      <div className="composer__send">
        <Button type="submit" look="primary" aria-disabled={isBusy}>
          {say(isBusy ? 'write.posting' : 'write.post')}
        </Button>
        <p className="quiet composer__keys">{say('write.keys')}</p>
      </div>
    </form>
  );
}
