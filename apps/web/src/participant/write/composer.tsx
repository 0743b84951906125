import { useEffect, useId, useRef, useState, type JSX } from 'react';
import { useTexts } from '../../texts.js';
import { Button } from '../../ui/index.js';
import { useAttending } from '../page/attending.js';
import { refusalText } from '../page/refusal-text.js';
import { AlikeHint } from './alike-hint.js';
import { BuildsOn } from './builds-on.js';
import { afterPosting, isEmpty, putTogether, splitUp, type Draft } from './draft.js';
import { IntentChoice } from './intent-choice.js';
import { NextDraft } from './next-draft.js';
import { RoomLeft } from './room-left.js';
import { SplitHint } from './split-hint.js';
import { TextArea } from './text-area.js';
import { useHints } from './use-hints.js';
import { useKeyboardSize } from './use-keyboard-size.js';
import type { Outcome } from './use-post.js';
import type { Writing } from './use-writing.js';

interface ComposerProps {
  writing: Writing;
  outcome: Outcome;
  onSend: () => void;
  /** What came of the last one is of no interest any more. */
  onChange: () => void;
}

/** Where one writes a statement. Below it what may help to write it, so that nothing moves under one's hands. */
export function Composer({ writing, outcome, onSend, onChange }: ComposerProps): JSX.Element {
  const { say } = useTexts();
  const { session, answering } = useAttending();
  const { draft, setDraft, asked, setHasFocus } = writing;
  const { points, alike } = useHints(writing);
  const [isBlank, setIsBlank] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useKeyboardSize();
  useEffect(() => {
    if (asked > 0) form.current?.querySelector('textarea')?.focus();
  }, [asked]);
  const set = (next: Draft) => {
    onChange();
    setIsBlank(false);
    setDraft(next);
  };
  const change = (changes: Partial<Draft>) => set({ ...draft, ...changes });
  const changeAndGoOn = (next: Draft) => {
    set(next);
    form.current?.querySelector('textarea')?.focus();
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
  const { intent, buildsOn } = draft;
  const isDifferent = buildsOn !== null && answering.answers[buildsOn.statementId] === 0;
  return (
    <>
      <form
        ref={form}
        className="composer"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <IntentChoice intent={intent} onChange={(chosen) => change({ intent: chosen })} />
        {buildsOn !== null && (
          <BuildsOn text={buildsOn.text} onLetGo={() => changeAndGoOn({ ...draft, buildsOn: null })} />
        )}
        <div className="field">
          <label htmlFor={`${id}-text`}>{say(`write.label.${intent}`)}</label>
          <TextArea
            id={`${id}-text`}
            value={draft.text}
            readOnly={isBusy}
            placeholder={say(isDifferent ? 'hand.different' : `write.example.${intent}`)}
            aria-describedby={`${id}-left ${id}-error`}
            aria-invalid={error === null ? undefined : true}
            onText={(text) => change({ text })}
            onSubmit={submit}
            onFocus={() => setHasFocus(true)}
            onBlur={() => setHasFocus(false)}
          />
          <div className="composer__under">
            <div role="status" className="composer__hint">
              {points !== null && <SplitHint onSplit={() => changeAndGoOn(splitUp(draft, points))} />}
              {alike.row !== null && !alike.isTaken && <p className="quiet">{say('alike.status')}</p>}
            </div>
            <RoomLeft text={draft.text} most={session.statementGraphemeCount} id={`${id}-left`} />
          </div>
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
            {say(isBusy ? 'write.posting' : `write.post.${intent}`)}
          </Button>
          <p className="quiet composer__keys">{say('write.keys')}</p>
        </div>
      </form>
      {draft.next !== '' && (
        <NextDraft text={draft.next} onPutTogether={() => changeAndGoOn(putTogether(draft))} />
      )}
      {alike.row !== null && (
        <AlikeHint
          key={alike.row.statementId}
          row={alike.row}
          alike={alike}
          onBuild={(builtOn) => changeAndGoOn({ ...draft, buildsOn: builtOn })}
          onClear={() => changeAndGoOn(afterPosting(draft))}
        />
      )}
    </>
  );
}
